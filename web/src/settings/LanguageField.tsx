import { Field } from "../layout/Field";
import type { Chosen } from "./preferences";
import { useWords } from "./words";

export interface Part {
  chosen: Chosen;
  change: (part: Partial<Chosen>) => void;
}

/** Each in its own words. */
const LANGUAGES = {
  nb: "Bokmål",
  nn: "Nynorsk",
  en: "English",
  se: "Davvisámegiella",
};

/** The language one wants to be spoken to in. */
export function LanguageField({ chosen, change, isPatient }: Part & { isPatient: boolean }) {
  const texts = useWords().settings.language;
  return (
    <Field
      id="language"
      label={texts.label}
      hint={`${isPatient ? texts.patientHint : texts.staffHint} ${texts.page}`}
    >
      {(field) => (
        <select
          {...field}
          className="ds-input select"
          value={chosen.language ?? ""}
          onChange={({ target }) =>
            change({ language: (target.value || null) as NonNullable<Chosen["language"]> | null })
          }
        >
          <option value="">{texts.none}</option>
          {Object.entries(LANGUAGES).map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
