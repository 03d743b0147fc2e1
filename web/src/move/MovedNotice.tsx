import { useAppointment } from "../appointment/AppointmentProvider";
import { ChangeProblem } from "../appointment/ChangeProblem";
import type { Moved } from "../appointment/told";
import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import { WaitingButton } from "../layout/WaitingButton";
import { useMovingTexts } from "./movingWords";
import { useUndo } from "./useUndo";

/** That the appointment has been moved, to when, and the way back while the old time is free. */
export function MovedNotice({ told }: { told: Moved }) {
  const { appointment } = useAppointment();
  const texts = useMovingTexts().move;
  const dates = useDates();
  const isBack = told.kind === "moved-back";
  const { former, isGone, undo, waiting, problem } = useUndo(told);
  const now = dates.moment(appointment.starts_at);
  return (
    <>
      <Alert kind="success" heading={isBack ? texts.movedBackHeading : texts.movedHeading}>
        <p className="strong">{isBack ? texts.comeAgainAt(now) : texts.comeAt(now)}</p>
        <p>{texts.moved}</p>
        {told.kind === "moved-back" && told.wished && <p>{texts.wishEnded}</p>}
        {former && appointment.may.move && (
          <WaitingButton
            type="button"
            className="ds-button undo"
            data-variant="secondary"
            waiting={waiting}
            saying={texts.submitting}
            onClick={() => void undo()}
          >
            {texts.undo(dates.moment(former.starts_at))}
          </WaitingButton>
        )}
      </Alert>
      {isGone && (
        <Alert kind="warning" heading={texts.undoGoneHeading} focus>
          <p>{texts.undoGone(now)}</p>
        </Alert>
      )}
      {problem && !isGone && <ChangeProblem problem={problem} />}
    </>
  );
}
