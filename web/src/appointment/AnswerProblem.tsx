import type { Problem } from "../api/problem";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import { useAppointment } from "./AppointmentProvider";
import { CallLine } from "./CallLine";
import { useCareTexts } from "./careWords";
import { Refused } from "./Refused";
import { isRefusal } from "./refusals";

/** An answer that failed. Where only its receipt may be lost, nobody is told that nothing happened. */
export function AnswerProblem({ problem }: { problem: Problem }) {
  const texts = useCareTexts();
  const { appointment } = useAppointment();
  const { code } = problem;
  if (code === "too-late") {
    return (
      <Alert kind="danger" heading={texts.appointment.begunHeading} focus>
        <p>{texts.appointment.begun}</p>
        <CallLine contact={problem.contact ?? appointment.contact} />
      </Alert>
    );
  }
  if (isRefusal(code)) return <Refused problem={problem} code={code} />;
  const { unchanged, uncertain } = texts.problem;
  const mayHaveArrived = problem.status === 0 || problem.status >= 500;
  return (
    <ProblemAlert problem={problem} consequence={mayHaveArrived ? uncertain : unchanged} focus />
  );
}
