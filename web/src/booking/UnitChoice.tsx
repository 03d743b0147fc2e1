import { Field } from "../layout/Field";
import type { Bookable } from "./units";
import { useWords } from "./useWords";

interface Choosing {
  places: Bookable[];
  chosen: string;
  choose: (unitId: string) => void;
}

/** The units that let one book, hospital by hospital. */
export function UnitChoice({ places, chosen, choose }: Choosing) {
  const words = useWords();
  return (
    <Field id="unit" label={words.unit}>
      {(field) => (
        <select
          {...field}
          className="ds-input"
          value={chosen}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{words.choose}</option>
          {places.map(({ hospital, units }) => (
            <optgroup key={hospital.id} label={hospital.name}>
              {units.map(({ id, name, site }) => (
                <option key={id} value={id}>
                  {name}, {site}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
