import { Link } from "react-router";
import type { Problem } from "../api/problem";
import { CallLine } from "../appointment/CallLine";
import { useCareTexts } from "../appointment/careWords";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import { useWords } from "./useWords";

/** Why nothing was booked, and what one can do. Where only the receipt may be lost, that is said. */
export function BookProblem({ problem }: { problem: Problem }) {
  const words = useWords();
  const texts = useCareTexts();
  if (problem.code === "slot-taken") {
    return (
      <Alert kind="warning" heading={words.takenHeading} focus>
        <p>{words.taken}</p>
      </Alert>
    );
  }
  if (problem.code === "already-booked") {
    return (
      <Alert kind="warning" heading={words.alreadyHeading} focus>
        <p>{words.already}</p>
        {problem.appointmentId && (
          <p>
            <Link to={`/timeavtaler/${problem.appointmentId}`}>{words.toTheOne}</Link>
          </p>
        )}
      </Alert>
    );
  }
  if (problem.contact) {
    return (
      <Alert kind="warning" heading={texts.change.refused["not-offered"].heading} focus>
        <p>{words.notOffered}</p>
        <CallLine contact={problem.contact} />
      </Alert>
    );
  }
  const mayHaveArrived = problem.status === 0 || problem.status >= 500;
  const { unchanged, uncertain } = texts.problem;
  return (
    <ProblemAlert problem={problem} consequence={mayHaveArrived ? uncertain : unchanged} focus />
  );
}
