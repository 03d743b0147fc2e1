import { Alert } from "../layout/Alert";
import { useAppointment } from "./AppointmentProvider";
import { useCareTexts } from "./careWords";

/** What the unit has answered to a wish for a change, in its own words. */
export function ChangeAnswer() {
  const { appointment } = useAppointment();
  const texts = useCareTexts().change;
  const answer = appointment.change_answer;
  if (!answer) return null;
  return (
    <Alert
      kind={answer.decision === "accepted" ? "success" : "info"}
      heading={texts.answered[answer.decision]}
    >
      <p>{texts.answeredText[answer.decision]}</p>
      {answer.note && (
        <>
          <p className="strong">{texts.theirWords}</p>
          <p className="written" lang="nb">
            {answer.note}
          </p>
        </>
      )}
    </Alert>
  );
}
