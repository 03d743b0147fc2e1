import { Field } from "./Field";

interface Written {
  id: string;
  label: string;
  hint: string;
  error: string | undefined;
  rows: number;
  value: string;
  onText: (text: string) => void;
}

/** A text in one's own words. */
export function TextField({ rows, value, onText, ...described }: Written) {
  return (
    <Field {...described}>
      {(field) => (
        <textarea
          {...field}
          className="ds-input"
          rows={rows}
          value={value}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
  );
}
