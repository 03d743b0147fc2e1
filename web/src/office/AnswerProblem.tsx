import type { Problem } from "../api/problem";
import { SignsAlert } from "../appointment/SignsAlert";
import { ProblemAlert } from "../layout/ProblemAlert";
import { useRequestWords } from "./requestWords";

/** Why the answer was not taken, that it is still there, and whether it may have arrived all the same. */
export function AnswerProblem({ problem }: { problem: Problem }) {
  const { problem: texts } = useRequestWords();
  if (problem.code === "invalid-request") return <SignsAlert />;
  const mayHaveArrived = problem.status === 0 || problem.status >= 500;
  const consequence = mayHaveArrived ? texts.uncertain : texts.kept;
  return <ProblemAlert problem={problem} consequence={consequence} focus />;
}
