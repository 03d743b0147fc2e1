import { Field } from "../layout/Field";

interface Asked {
  id: string;
  label: string;
  value: string;
  error?: string | undefined;
  onDay: (day: string) => void;
}

/** A day, or none. */
export function Day({ value, onDay, ...described }: Asked) {
  return (
    <Field {...described}>
      {(field) => (
        <input
          {...field}
          type="date"
          className="ds-input"
          value={value}
          onChange={({ target }) => onDay(target.value)}
        />
      )}
    </Field>
  );
}
