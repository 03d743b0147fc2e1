import { useDates } from "../language/useDates";
import { useMovingTexts } from "./movingWords";

interface Turning {
  month: string;
  before: boolean;
  after: boolean;
  turn: (by: number) => void;
}

/** Which month it is, and the ways to its neighbours as far as there are free times. */
export function MonthTurner({ month, before, after, turn }: Turning) {
  const texts = useMovingTexts().move;
  const dates = useDates();
  return (
    <div className="turner">
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        aria-disabled={!before}
        onClick={() => before && turn(-1)}
      >
        <span aria-hidden="true">←</span>
        {texts.monthBefore}
      </button>
      <h3 id="month" className="ds-heading sentence" data-size="2xs" aria-live="polite">
        {dates.month(month)}
      </h3>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        aria-disabled={!after}
        onClick={() => after && turn(1)}
      >
        {texts.monthAfter}
        <span aria-hidden="true">→</span>
      </button>
    </div>
  );
}
