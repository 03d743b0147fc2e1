import { useState } from "react";
import { assign } from "../api/queue";
import type { Thread } from "../api/types";
import { WaitingButton } from "../layout/WaitingButton";
import { useActsWords } from "./actsWords";
import { useChoice } from "./choice";
import type { Act } from "./useAct";
import { useWords } from "./words";

/** Gives the thread to a colleague, or back to everyone. */
export function Assign({ thread, acts: { act, waiting } }: { thread: Thread; acts: Act }) {
  const texts = useActsWords();
  const { assignee: words } = useWords();
  const { colleagues, me } = useChoice();
  const [chosen, choose] = useState(thread.assignee ?? "");
  if (!colleagues.length) return <p className="subtle">{texts.noColleagues}</p>;
  const isHere = colleagues.some(({ subject }) => subject === thread.assignee);
  const done = () => {
    if (chosen === me) return texts.taken;
    const other = colleagues.find(({ subject }) => subject === chosen);
    return other ? texts.given(other.name) : texts.back;
  };
  const give = (attempt: string) => assign(thread, chosen || null, attempt);
  return (
    <div className="assign">
      <div className="ds-field">
        <label className="ds-label" htmlFor="assign">
          {texts.assign}
        </label>
        <select
          id="assign"
          className="ds-input"
          value={chosen}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{texts.nobody}</option>
          {thread.assignee && !isHere && (
            <option value={thread.assignee}>{thread.assignee_name}</option>
          )}
          {colleagues.map(({ subject, name }) => (
            <option key={subject} value={subject}>
              {subject === me ? words.you(name) : name}
            </option>
          ))}
        </select>
      </div>
      {chosen !== (thread.assignee ?? "") && (
        <WaitingButton
          type="button"
          data-variant="secondary"
          waiting={waiting.startsWith("assign")}
          saying={texts.assigning}
          onClick={() => void act(`assign ${chosen}`, give, done())}
        >
          {texts.assigned}
        </WaitingButton>
      )}
    </div>
  );
}
