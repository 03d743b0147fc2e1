import type { Problem } from "../api/problem";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { useWords } from "./words";

interface Age {
  at: number;
  loading: boolean;
  load: () => void;
}

/** How old the list is; one can look again. */
export function Fresh({ at, loading, load }: Age) {
  const texts = useWords();
  const dates = useDates();
  return (
    <div className="fresh">
      <p className="subtle">{texts.updated(dates.clock(new Date(at)))}</p>
      <WaitingButton
        type="button"
        data-variant="tertiary"
        waiting={loading}
        saying={texts.refreshing}
        onClick={() => loading || load()}
      >
        {texts.refresh}
      </WaitingButton>
    </div>
  );
}

interface Missing {
  problem: Problem;
  /** When the list that is shown all the same was right. */
  at: number | undefined;
  again: () => void;
}

/** That the list could not be had, or not anew. */
export function NotFresh({ problem, at, again }: Missing) {
  const { problem: texts } = useTexts();
  const words = useWords();
  const dates = useDates();
  const old = at && words.notUpdated(dates.clock(new Date(at)));
  return (
    <div className="not-fresh">
      <ProblemAlert problem={problem} consequence={old || undefined} />
      <button type="button" className="ds-button" onClick={again}>
        {texts.again}
      </button>
    </div>
  );
}
