import type { Filter } from "./rows";
import { useWords } from "./words";

const FILTERS: Filter[] = ["all", "unconfirmed", "cancelled"];

interface Choice {
  chosen: Filter;
  choose: (filter: Filter) => void;
  count: number;
}

/** Which appointments one wants to see. On paper it is said when they are not all. */
export function FilterChoice({ chosen, choose, count }: Choice) {
  const texts = useWords().days;
  return (
    <div className={chosen === "all" ? "day-filter screen-only" : "day-filter"}>
      <fieldset className="filters">
        <legend className="ds-sr-only">{texts.filter}</legend>
        {FILTERS.map((each) => (
          <label key={each} className="time" data-chosen={each === chosen}>
            <input
              type="radio"
              name="filter"
              className="ds-input"
              checked={each === chosen}
              onChange={() => choose(each)}
            />
            {texts.filters[each]}
          </label>
        ))}
      </fieldset>
      <p role="status" className="subtle">
        {chosen !== "all" && texts.shown(count)}
      </p>
    </div>
  );
}
