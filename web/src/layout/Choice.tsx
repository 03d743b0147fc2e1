interface Checked {
  id: string;
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onChecked: (checked: boolean) => void;
}

/** Something that one ticks. */
export function Choice({ id, label, hint, checked, onChecked }: Checked) {
  return (
    <div className="ds-field choice">
      <input
        id={id}
        type="checkbox"
        className="ds-input"
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChecked(event.target.checked)}
      />
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} data-field="description">
          {hint}
        </p>
      )}
    </div>
  );
}
