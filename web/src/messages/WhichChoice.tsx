import type { Which } from "./useOwnThreads";
import { useWords } from "./words";

interface Choice {
  which: Which;
  choose: (which: Which) => void;
  /** How many are shown; unknown while they are fetched. */
  count: number | undefined;
}

/** Whether one looks at the conversations that go on, or at those that are over. */
export function WhichChoice({ which, choose, count }: Choice) {
  const words = useWords();
  return (
    <div className="which">
      <fieldset className="views screen-only">
        <legend className="ds-sr-only">{words.which}</legend>
        {(["open", "closed"] as const).map((each) => (
          <button
            key={each}
            type="button"
            className="ds-button"
            data-variant={each === which ? "secondary" : "tertiary"}
            aria-pressed={each === which}
            onClick={() => choose(each)}
          >
            {words.kinds[each]}
          </button>
        ))}
      </fieldset>
      <p role="status" className="subtle">
        {count !== undefined && words.shown(count)}
      </p>
    </div>
  );
}
