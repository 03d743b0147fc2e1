import type { Problem } from "../api/problem";
import { useTexts } from "../language/LanguageProvider";
import { HelpLine } from "./HelpLine";
import { Page } from "./Page";
import { ProblemAlert } from "./ProblemAlert";

interface Missing {
  problem: Problem;
  onRetry: () => void;
  /** What it means for what one came for, where that may be in doubt. */
  consequence?: string | undefined;
}

/** A whole view that could not be had, and the way to try again. */
export function ProblemView({ problem, onRetry, consequence }: Missing) {
  const texts = useTexts();
  return (
    <Page title={texts.problem.heading} heading={texts.problem.heading}>
      <ProblemAlert problem={problem} consequence={consequence} />
      <button type="button" className="ds-button" onClick={onRetry}>
        {texts.problem.again}
      </button>
      <HelpLine />
    </Page>
  );
}
