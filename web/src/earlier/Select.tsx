import { Field } from "../layout/Field";

interface Chosen {
  id: string;
  label: string;
  value: string;
  error?: string | undefined;
  /** Each value with its words. */
  options: (readonly [string, string])[];
  onValue: (value: string) => void;
}

/** One of a few. */
export function Select({ value, options, onValue, ...described }: Chosen) {
  return (
    <Field {...described}>
      {(field) => (
        <select
          {...field}
          className="ds-input"
          value={value}
          onChange={({ target }) => onValue(target.value)}
        >
          {options.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
