import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import { useThreadWords } from "./threadWords";
import type { Act } from "./useAct";

/** What came of the last thing that one did with the thread. */
export function ActNotice({ told }: { told: Act["told"] }) {
  const { thread: texts } = useThreadWords();
  if (!told) return null;
  if ("problem" in told) {
    return <ProblemAlert problem={told.problem} consequence={texts.uncertain} focus />;
  }
  if ("done" in told) {
    return (
      <Alert kind="success" focus>
        <p>{told.done}</p>
      </Alert>
    );
  }
  return (
    <Alert kind="warning" heading={texts.staleHeading} focus>
      <p>{told.refused === "stale" ? texts.stale : texts.notPossible}</p>
    </Alert>
  );
}
