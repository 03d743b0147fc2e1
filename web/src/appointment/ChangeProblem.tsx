import type { Problem } from "../api/problem";
import { AnswerProblem } from "./AnswerProblem";
import { Refused } from "./Refused";
import { isRefusal } from "./refusals";

/** Why it could be neither moved nor changed: there, too late means that the deadline has passed. */
export function ChangeProblem({ problem }: { problem: Problem }) {
  const { code } = problem;
  if (!isRefusal(code)) return <AnswerProblem problem={problem} />;
  return <Refused problem={problem} code={code} />;
}
