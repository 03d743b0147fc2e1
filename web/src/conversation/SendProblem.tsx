import type { Problem } from "../api/problem";
import { SignsAlert } from "../appointment/SignsAlert";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import { useWords } from "./words";

/** Why it was not sent, that the text is still there, and whether it may have arrived all the same. */
export function SendProblem({ problem }: { problem: Problem }) {
  const words = useWords().problem;
  const told: Record<string, string> = words.refused;
  const refused = told[problem.code];
  if (problem.code === "invalid-request") return <SignsAlert />;
  if (refused) {
    return (
      <Alert kind="warning" heading={words.notSent} focus>
        <p>{refused}</p>
      </Alert>
    );
  }
  const mayHaveArrived = problem.status === 0 || problem.status >= 500;
  const consequence = mayHaveArrived ? words.uncertain : words.kept;
  return <ProblemAlert problem={problem} consequence={consequence} focus />;
}
