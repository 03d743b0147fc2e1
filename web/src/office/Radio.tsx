interface Offered {
  name: string;
  value: string;
  label: string;
  hint: string;
  checked: boolean;
  onChosen: () => void;
}

/** One of several, with what it means. */
export function Radio({ name, value, label, hint, checked, onChosen }: Offered) {
  const id = `${name}-${value}`;
  return (
    <div className="ds-field choice">
      <input
        id={id}
        type="radio"
        name={name}
        className="ds-input"
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={onChosen}
      />
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} data-field="description">
        {hint}
      </p>
    </div>
  );
}
