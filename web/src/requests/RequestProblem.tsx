import type { Problem } from "../api/problem";
import { SignsAlert } from "../appointment/SignsAlert";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import { useWords } from "./words";

/** Why it was not sent, that the text is still there, and whether it may have arrived all the same. */
export function RequestProblem({ problem }: { problem: Problem }) {
  const words = useWords();
  if (problem.code === "invalid-request") return <SignsAlert />;
  const told: Record<string, string> = {
    "service-off": words.serviceOff,
    "not-found": words.goneDocument,
  };
  const refused = told[problem.code];
  if (refused) {
    return (
      <Alert kind="warning" heading={words.notSent} focus>
        <p>
          {refused} {words.kept}
        </p>
      </Alert>
    );
  }
  const mayHaveArrived = problem.status === 0 || problem.status >= 500;
  const consequence = mayHaveArrived ? words.uncertain : words.kept;
  return <ProblemAlert problem={problem} consequence={consequence} focus />;
}
