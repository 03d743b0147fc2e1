import type { WritableUnit } from "../api/types";
import { Select } from "../earlier/Select";
import { useLanguage } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { Field } from "../layout/Field";
import { OpeningHours } from "../layout/OpeningHours";
import { Phone } from "../layout/Phone";
import { useNewWords } from "./newWords";
import { answerBy, byHospital } from "./places";
import type { NewMessageDraft } from "./useNewMessage";

interface Chosen {
  units: WritableUnit[];
  draft: NewMessageDraft;
  faultOf: (field: string) => string | undefined;
}

/** To which unit and about what, and when that is answered at the latest. */
export function Addressee({ units, draft, faultOf }: Chosen) {
  const words = useNewWords();
  const { language } = useLanguage();
  const { fields, place, set, choose } = draft;
  const topics = place?.topics ?? [];
  return (
    <>
      <Field id="unit" label={words.unit} hint={words.unitHint} error={faultOf("unit")}>
        {(field) => (
          <select
            {...field}
            className="ds-input"
            value={fields.unitId}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="">{words.chooseUnit}</option>
            {byHospital(units).map(({ organization, units: those }) => (
              <optgroup key={organization.id} label={organization.name}>
                {those.map(({ unit }) => (
                  <option key={unit.id} value={unit.id} lang="nb">
                    {unit.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      {place && (
        <p className="unit-call">
          {words.urgent} <Phone number={place.unit.phone} />
          <br />
          <OpeningHours hours={place.unit.opening_hours} />
        </p>
      )}
      {place && (
        <Select
          id="topic"
          label={words.topic}
          value={fields.topic}
          error={faultOf("topic")}
          options={[
            ["", words.chooseTopic],
            ...topics.map(
              ({ id, name, name_en }) => [id, language === "en" ? name_en : name] as const,
            ),
          ]}
          onValue={(topic) => set({ topic })}
        />
      )}
      <Promised place={place} topic={fields.topic} />
    </>
  );
}

/** Read out when one has chosen. */
function Promised({ place, topic }: { place: WritableUnit | undefined; topic: string }) {
  const words = useNewWords();
  const dates = useDates();
  const day = place && answerBy(place, topic);
  return (
    <p role="status" className="promise" hidden={!day}>
      {day && words.promise(dates.day(day))}
    </p>
  );
}
