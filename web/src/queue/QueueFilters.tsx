import type { Thread } from "../api/types";
import { useChoice } from "./choice";
import { useWords } from "./words";

const STATUSES: Thread["status"][] = ["waiting", "answered", "closed"];

/** Which threads one wants to see, and whose. */
export function QueueFilters() {
  const { statuses: texts } = useWords();
  const { status, choose } = useChoice();
  return (
    <div className="queue-filters screen-only">
      <fieldset className="filters">
        <legend className="ds-sr-only">{texts.name}</legend>
        {STATUSES.map((each) => (
          <label key={each} className="time">
            <input
              type="radio"
              name="status"
              className="ds-input"
              checked={each === status}
              onChange={() => choose({ status: each })}
            />
            {texts[each]}
          </label>
        ))}
      </fieldset>
      <Mine />
      <Assignee />
    </div>
  );
}

/** One's own with one press. */
function Mine() {
  const { assignee: texts } = useWords();
  const { assignee, choose, me } = useChoice();
  if (!me) return null;
  return (
    <label className="time">
      <input
        type="checkbox"
        className="ds-input"
        checked={assignee === me}
        onChange={({ target }) => choose({ assignee: target.checked ? me : "" })}
      />
      {texts.mine}
    </label>
  );
}

/** Nothing to choose from where nobody is known. */
function Assignee() {
  const { assignee: texts } = useWords();
  const { assignee, choose, colleagues, me } = useChoice();
  if (!colleagues.length) return null;
  return (
    <div className="ds-field unit-switch">
      <label className="ds-label" htmlFor="assignee">
        {texts.label}
      </label>
      <select
        id="assignee"
        className="ds-input"
        value={assignee}
        onChange={({ target }) => choose({ assignee: target.value })}
      >
        <option value="">{texts.all}</option>
        {colleagues.map(({ subject, name }) => (
          <option key={subject} value={subject}>
            {subject === me ? texts.you(name) : name}
          </option>
        ))}
      </select>
    </div>
  );
}
