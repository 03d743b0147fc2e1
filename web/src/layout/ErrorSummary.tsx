import { useLayoutEffect, useRef } from "react";
import { useTexts } from "../language/LanguageProvider";

/** What is wrong in a form, with links to the fields. Takes the focus at each failed try. */
export function ErrorSummary({ faults, attempt }: { faults: Fault[]; attempt: number }) {
  const texts = useTexts().errors;
  const summary = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try takes the focus, not each change
  useLayoutEffect(() => summary.current?.focus(), [attempt]);
  if (!faults.length) return null;
  return (
    <section ref={summary} className="ds-error-summary" aria-labelledby="faults" tabIndex={-1}>
      <h2 id="faults" className="ds-heading" data-size="2xs">
        {texts.heading(faults.length)}
      </h2>
      <ul className="ds-list">
        {faults.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => focusField(event, field)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface Fault {
  field: string;
  message: string;
}

function focusField(event: { preventDefault: () => void }, field: string): void {
  event.preventDefault();
  document.getElementById(field)?.focus();
}
