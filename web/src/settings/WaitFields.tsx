import type { DocumentKind } from "../api/types";
import { Select } from "../earlier/Select";
import { useWords as useHospitalsWords } from "../hospitals/words";
import { Choice } from "../layout/Choice";
import { Group } from "../layout/Group";
import type { Part } from "./LanguageField";
import { waitsWith } from "./preferences";
import { useWords } from "./words";

/** For whom it matters to have heard from someone before they read it: which kinds of documents,
 * and for how long. */
export function WaitFields({ chosen, change }: Part) {
  const texts = useWords().settings.wait;
  const { kinds: names } = useHospitalsWords();
  const kinds = chosen.wait_for_conversation;
  const choose = (kind: DocumentKind, wanted: boolean) =>
    change({
      wait_for_conversation: wanted ? [...kinds, kind] : kinds.filter((each) => each !== kind),
    });
  return (
    <Group name={texts.heading} hint={texts.hint}>
      {(Object.keys(names) as DocumentKind[]).map((kind) => (
        <Choice
          key={kind}
          id={`wait-${kind}`}
          label={names[kind]}
          checked={kinds.includes(kind)}
          onChecked={(wanted) => choose(kind, wanted)}
        />
      ))}
      {kinds.length > 0 && (
        <Select
          id="wait-days"
          label={texts.days}
          value={String(chosen.wait_days ?? "")}
          options={[
            ["", texts.always],
            ...waitsWith(chosen.wait_days).map(
              (days) => [String(days), texts.after(days)] as const,
            ),
          ]}
          onValue={(days) => change({ wait_days: Number(days) || null })}
        />
      )}
    </Group>
  );
}
