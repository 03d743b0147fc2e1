import { useDates } from "../language/useDates";
import { WaitingButton } from "../layout/WaitingButton";
import type { useDays } from "./useDays";
import { useWords } from "./words";

/** How old the list is, and what one can do with it: look again, and take it along on paper. */
export function Fresh({ days }: { days: ReturnType<typeof useDays> }) {
  const texts = useWords().days;
  const dates = useDates();
  return (
    <div className="fresh">
      <p className="subtle">{texts.updated(dates.clock(new Date(days.at)))}</p>
      <div className="fresh-buttons screen-only">
        <WaitingButton
          type="button"
          data-variant="tertiary"
          waiting={days.loading}
          saying={texts.refreshing}
          onClick={() => days.loading || void days.load()}
        >
          {texts.refresh}
        </WaitingButton>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => window.print()}
        >
          {texts.print}
        </button>
      </div>
    </div>
  );
}
