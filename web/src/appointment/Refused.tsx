import type { Problem } from "../api/problem";
import { Alert } from "../layout/Alert";
import { useAppointment } from "./AppointmentProvider";
import { CallLine } from "./CallLine";
import { useCareTexts } from "./careWords";
import type { Refusal } from "./refusals";

/** Why it cannot be done here, whom to call instead, and when someone answers. */
export function Refused({ problem, code }: { problem: Problem; code: Refusal }) {
  const { appointment } = useAppointment();
  const { heading, text } = useCareTexts().change.refused[code];
  return (
    <Alert kind="warning" heading={heading} focus>
      <p>{text}</p>
      <CallLine contact={problem.contact ?? appointment.contact} />
    </Alert>
  );
}
