import { Group } from "../layout/Group";
import { KINDS } from "./begin";
import type { NewRequestDraft } from "./useNewRequest";
import { useWords } from "./words";

interface Chosen {
  draft: NewRequestDraft;
  error: string | undefined;
}

/** What one asks for: each with what the law says of it. */
export function KindChoice({ draft: { fields, set }, error }: Chosen) {
  const words = useWords();
  const kinds = fields.look ? KINDS.filter((each) => each === "question") : KINDS;
  return (
    <Group name={words.kind} error={error}>
      {kinds.map((kind) => (
        <div key={kind} className="ds-field choice">
          <input
            id={`kind-${kind}`}
            type="radio"
            name="kind"
            className="ds-input"
            checked={fields.kind === kind}
            aria-describedby={`kind-${kind}-hint`}
            onChange={() => set({ kind })}
          />
          <label className="ds-label" htmlFor={`kind-${kind}`}>
            {words.kinds[kind].name}
          </label>
          <p id={`kind-${kind}-hint`} data-field="description">
            {words.kinds[kind].text}
          </p>
        </div>
      ))}
    </Group>
  );
}
