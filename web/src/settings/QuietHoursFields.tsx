import { Choice } from "../layout/Choice";
import { Field } from "../layout/Field";
import { Group } from "../layout/Group";
import type { Part } from "./LanguageField";
import { hoursWith } from "./preferences";
import { useWords } from "./words";

/** As most people sleep, until one says otherwise. */
const NIGHT = { begins: "22:00", ends: "07:00" };

/** When one does not want to be told anything that can wait. */
export function QuietHoursFields({ chosen, change, error }: Part & { error: string | undefined }) {
  const texts = useWords().settings.quiet;
  const hours = chosen.quiet_hours;
  const set = (part: Partial<typeof NIGHT>) =>
    change({ quiet_hours: { ...NIGHT, ...hours, ...part } });
  return (
    <Group name={texts.heading} hint={texts.hint}>
      <Choice
        id="quiet"
        label={texts.label}
        checked={Boolean(hours)}
        onChecked={(quiet) => change({ quiet_hours: quiet ? NIGHT : null })}
      />
      {hours && (
        <div className="quiet-times">
          <Hour
            id="quiet-begins"
            label={texts.begins}
            value={hours.begins}
            onHour={(begins) => set({ begins })}
          />
          <Hour
            id="quiet-ends"
            label={texts.ends}
            value={hours.ends}
            error={error}
            onHour={(ends) => set({ ends })}
          />
        </div>
      )}
    </Group>
  );
}

interface Chosen {
  id: string;
  label: string;
  value: string;
  error?: string | undefined;
  onHour: (hour: string) => void;
}

function Hour({ value, onHour, ...described }: Chosen) {
  const { clock } = useWords().settings.quiet;
  return (
    <Field {...described}>
      {(field) => (
        <select
          {...field}
          className="ds-input"
          value={value}
          onChange={({ target }) => onHour(target.value)}
        >
          {hoursWith(value).map((hour) => (
            <option key={hour} value={hour}>
              {clock(hour)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
