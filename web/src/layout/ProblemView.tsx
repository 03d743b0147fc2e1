import type { Problem } from "../api/problem";
import { useTexts } from "../language/LanguageProvider";
import { HelpLine } from "./HelpLine";
import { Page } from "./Page";
import { ProblemAlert } from "./ProblemAlert";

/** A whole view that could not be had, and the way to try again. */
export function ProblemView({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const texts = useTexts();
  return (
    <Page title={texts.problem.heading} heading={texts.problem.heading}>
      <ProblemAlert problem={problem} consequence={texts.problem.unchanged} />
      <button type="button" className="ds-button" onClick={onRetry}>
        {texts.problem.again}
      </button>
      <HelpLine />
    </Page>
  );
}
