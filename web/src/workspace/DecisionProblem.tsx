import type { Problem } from "../api/problem";
import { SignsAlert } from "../appointment/SignsAlert";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import { useWords } from "./words";

/** Why the answer was not taken, and what one can do. */
export function DecisionProblem({ problem }: { problem: Problem }) {
  const { wish: texts } = useWords();
  switch (problem.code) {
    case "invalid-request":
      return <SignsAlert />;
    case "slot-taken":
      return (
        <Alert kind="warning" heading={texts.takenHeading} focus>
          <p>{texts.taken}</p>
        </Alert>
      );
    case "not-possible":
      return (
        <Alert kind="warning" heading={texts.notPossibleHeading} focus>
          <p>{texts.notPossible}</p>
        </Alert>
      );
    default:
      return <ProblemAlert problem={problem} consequence={texts.uncertain} focus />;
  }
}
