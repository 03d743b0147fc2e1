import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { keptDraft } from "../session/draft";

interface Wanted {
  /** Under which what has been begun is kept. */
  draft?: string;
  /** Takes the focus when it comes. */
  field: string;
  /** What one wants. */
  name: string;
  variant: "primary" | "secondary";
  children: ReactNode;
}

/** Most come to read: writing begins when one wants to, or goes on with what one has begun. */
export function OnceWanted({ draft, field, name, variant, children }: Wanted) {
  const [hasBegun] = useState(() => draft !== undefined && isBegun(draft));
  const [wanted, want] = useState(false);
  const form = useFocusOn(field, wanted);
  if (hasBegun || wanted) return <div ref={form}>{children}</div>;
  return (
    <button
      type="button"
      className="ds-button write screen-only"
      data-variant={variant}
      onClick={() => want(true)}
    >
      {name}
    </button>
  );
}

/** What was wanted last takes the focus, also when something wanted before it comes later. */
let wantedLast = "";

/** The field comes with the form, which may be on its way. Where it is here, at once: a telephone shows its
 * keyboard only while it answers a touch. Whoever has gone elsewhere meanwhile is left there. */
function useFocusOn(field: string, wanted: boolean) {
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!wanted || !form.current) return;
    wantedLast = field;
    const before = document.activeElement;
    const focus = () => {
      const found = document.getElementById(field);
      if (found && wantedLast === field && document.activeElement === before) found.focus();
      if (found) watcher.disconnect();
    };
    const watcher = new MutationObserver(focus);
    watcher.observe(form.current, { childList: true, subtree: true });
    focus();
    return () => watcher.disconnect();
  }, [field, wanted]);
  return form;
}

function isBegun(id: string): boolean {
  return keptDraft({ as: "person", id }, "message") !== "";
}
