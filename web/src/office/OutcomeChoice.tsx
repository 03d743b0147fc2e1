import type { OfficeRequest, Outcome } from "../api/office";
import { Group } from "../layout/Group";
import { Radio } from "./Radio";
import { useRequestWords } from "./requestWords";
import type { AnswerDraft } from "./useAnswerDraft";

const OUTCOMES: Outcome[] = ["fulfilled", "partly", "refused"];

interface Chosen {
  kind: OfficeRequest["kind"];
  draft: AnswerDraft;
  error: string | undefined;
}

/** Yes, in part, or no. A question is answered rather than fulfilled. */
export function OutcomeChoice({ kind, draft: { fields, set }, error }: Chosen) {
  const { answer: texts } = useRequestWords();
  const outcomes = kind === "question" ? texts.ofQuestion : texts.outcomes;
  return (
    <Group name={texts.outcome} error={error}>
      {OUTCOMES.map((each) => (
        <Radio
          key={each}
          name="outcome"
          value={each}
          {...outcomes[each]}
          checked={fields.outcome === each}
          onChosen={() => set({ outcome: each })}
        />
      ))}
    </Group>
  );
}
