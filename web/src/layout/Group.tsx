import type { ReactNode } from "react";

interface Named {
  name: string;
  hint?: string;
  children: ReactNode;
}

/** Fields that belong together, under a name of their own. */
export function Group({ name, hint, children }: Named) {
  return (
    <fieldset className="group">
      <legend className="ds-heading" data-size="2xs">
        {name}
      </legend>
      {hint && <p>{hint}</p>}
      {children}
    </fieldset>
  );
}
