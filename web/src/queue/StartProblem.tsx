import type { Problem } from "../api/problem";
import { SendProblem } from "../conversation/SendProblem";
import { Alert } from "../layout/Alert";
import { useStartWords } from "./startWords";
import { useWords } from "./words";

/** Why a new message was not sent. Whether somebody is a patient anywhere else is never told. */
export function StartProblem({ problem }: { problem: Problem }) {
  const texts = useStartWords();
  const { serviceOff } = useWords();
  const reasons: Record<string, string> = texts.reasons;
  const told: Record<string, string | undefined> = {
    "not-found": texts.unknown,
    "not-reachable": reasons[problem.reason ?? ""],
    "service-off": serviceOff,
  };
  const words = told[problem.code];
  if (!words) return <SendProblem problem={problem} />;
  return (
    <Alert kind="warning" heading={texts.unknownHeading} focus>
      <p>{words}</p>
    </Alert>
  );
}
