import type { Problem } from "../api/problem";
import { serverNow } from "../api/serverClock";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { Alert } from "./Alert";

interface Told {
  problem: Problem;
  consequence?: string | undefined;
  focus?: boolean;
}

/** What happened, that nothing was lost, the next step; and in small print what support asks for. */
export function ProblemAlert({ problem, consequence, focus = false }: Told) {
  const texts = useTexts();
  const explain = useExplanation();
  const heading = problem.status === 429 ? texts.problem.throttledHeading : texts.problem.heading;
  return (
    <Alert kind={problem.status === 429 ? "warning" : "danger"} heading={heading} focus={focus}>
      <p>
        {explain(problem)} {consequence}
      </p>
      {problem.reference && <p className="small">{texts.problem.reference(problem.reference)}</p>}
    </Alert>
  );
}

/** Whether it has to do with how many are here, and not with who asks. */
function isBusy({ status, retryAfter = Number.POSITIVE_INFINITY }: Problem): boolean {
  return status === 503 || (status === 429 && retryAfter <= 10);
}

function useExplanation() {
  const texts = useTexts().problem;
  const dates = useDates();
  return (problem: Problem): string => {
    if (problem.code === "unreachable") return texts.unreachable;
    if (isBusy(problem)) return texts.busy;
    if (problem.status !== 429) return texts.failure;
    if (problem.retryAfter === undefined) return texts.throttled(texts.throttledSoon);
    const until = new Date(serverNow() + problem.retryAfter * 1000 + 59_000);
    return texts.throttled(texts.throttledUntil(dates.clock(until)));
  };
}
