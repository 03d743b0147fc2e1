import { Field } from "../layout/Field";
import type { Hospital } from "./choosing";
import { useOwnTexts } from "./ownWords";

interface Choice {
  hospitals: Hospital[];
  chosen: string;
  choose: (hospital: string) => void;
  /** How many appointments are shown now. */
  count: number;
}

/** Which hospital's appointments one wants to see, for whoever goes to several. */
export function HospitalFilter({ hospitals, chosen, choose, count }: Choice) {
  const texts = useOwnTexts().appointments;
  if (hospitals.length < 2) return null;
  return (
    <div className="filter screen-only">
      <Field id="hospital" label={texts.filter}>
        {(field) => (
          <select
            {...field}
            className="ds-input select"
            value={chosen}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="">{texts.everywhere}</option>
            {hospitals.map(({ id, name }) => (
              <option key={id} value={id} lang="nb">
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p role="status" className="subtle">
        {texts.shown(count)}
      </p>
    </div>
  );
}
