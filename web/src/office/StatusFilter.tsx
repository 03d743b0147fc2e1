import type { Status } from "../api/office";
import { useChoice } from "./choice";
import { useWords } from "./words";

const STATUSES: Status[] = ["open", "answered"];

/** Whether one wants to see what waits or what has been answered. On paper only the chosen one stands. */
export function StatusFilter() {
  const { statuses: texts } = useWords();
  const { status, choose } = useChoice();
  return (
    <div className="queue-filters">
      <fieldset className="filters">
        <legend className="ds-sr-only">{texts.name}</legend>
        {STATUSES.map((each) => (
          <label key={each} className={each === status ? "time" : "time screen-only"}>
            <input
              type="radio"
              name="status"
              className="ds-input"
              checked={each === status}
              onChange={() => choose(each)}
            />
            {texts[each]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
