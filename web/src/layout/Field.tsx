import type { ReactNode } from "react";

interface Described {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  children: (attributes: FieldAttributes) => ReactNode;
}

export interface FieldAttributes {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean;
}

/** A labelled control with its hint and its fault, tied together for screen readers. */
export function Field({ id, label, hint, error, children }: Described) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} data-field="description">
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": Boolean(error) })}
      {error && (
        <p id={`${id}-error`} className="ds-validation-message">
          {error}
        </p>
      )}
    </div>
  );
}
