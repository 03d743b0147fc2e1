import { type ReactNode, useId } from "react";

interface Named {
  name: string;
  hint?: string;
  error?: string | undefined;
  children: ReactNode;
}

/** Fields that belong together, under a name of their own. */
export function Group({ name, hint, error, children }: Named) {
  const errorId = useId();
  return (
    <fieldset className="group" aria-describedby={error ? errorId : undefined}>
      <legend className="ds-heading" data-size="2xs">
        {name}
      </legend>
      {hint && <p>{hint}</p>}
      {children}
      {error && (
        <p id={errorId} className="ds-validation-message">
          {error}
        </p>
      )}
    </fieldset>
  );
}
