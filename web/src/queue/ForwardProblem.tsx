import type { Problem } from "../api/problem";
import { SignsAlert } from "../appointment/SignsAlert";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import { useWritingWords } from "./writingWords";

/** Why a thread was not forwarded. */
export function ForwardProblem({ problem }: { problem: Problem }) {
  const { forward: texts } = useWritingWords();
  const told: Record<string, string> = {
    stale: texts.stale,
    "not-possible": texts.notPossible,
    "service-off": texts.off,
    "not-found": texts.gone,
  };
  const words = told[problem.code];
  if (problem.code === "invalid-request") return <SignsAlert />;
  if (!words) return <ProblemAlert problem={problem} consequence={texts.uncertain} focus />;
  return (
    <Alert kind="warning" {...(problem.code === "stale" && { heading: texts.staleHeading })} focus>
      <p>{words}</p>
    </Alert>
  );
}
