import type { Ground } from "../api/office";
import { Group } from "../layout/Group";
import { Radio } from "./Radio";
import { useRequestWords } from "./requestWords";
import type { AnswerDraft } from "./useAnswerDraft";

const GROUNDS: Ground[] = [
  "danger-to-life",
  "clearly-inadvisable",
  "conditions-not-met",
  "record-must-be-kept",
  "not-found",
  "not-ours",
];

interface Chosen {
  draft: AnswerDraft;
  error: string | undefined;
}

/** On which ground something is refused, each with its law. */
export function GroundChoice({ draft: { fields, set }, error }: Chosen) {
  const { answer: texts } = useRequestWords();
  return (
    <Group name={texts.ground} hint={texts.groundHint} error={error}>
      {GROUNDS.map((each) => (
        <Radio
          key={each}
          name="ground"
          value={each}
          {...texts.grounds[each]}
          checked={fields.ground === each}
          onChosen={() => set({ ground: each })}
        />
      ))}
    </Group>
  );
}
