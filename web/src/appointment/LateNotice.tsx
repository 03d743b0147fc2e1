import type { Fee } from "../api/types";
import { Alert } from "../layout/Alert";
import { useAppointment } from "./AppointmentProvider";
import { LateCosts } from "./Costs";
import { useCareTexts } from "./careWords";

interface Late {
  fee: Fee | null | undefined;
  knows: boolean;
  say: (knows: boolean) => void;
  /** Told just now: the deadline passed while the form was open. */
  learnt: boolean;
}

/** That the deadline has passed and what it may cost; nothing is sent before one says that one knows. */
export function LateNotice({ late, error }: { late: Late; error: string | undefined }) {
  const texts = useCareTexts().cancel;
  const { appointment } = useAppointment();
  return (
    <>
      <Alert kind="warning" heading={texts.lateHeading} focus={late.learnt}>
        <LateCosts deadline={appointment.deadline} fee={late.fee} />
      </Alert>
      <div className="ds-field choice">
        <input
          id="late"
          type="checkbox"
          className="ds-input"
          checked={late.knows}
          aria-invalid={Boolean(error)}
          aria-describedby={error ? "late-error" : undefined}
          onChange={(event) => late.say(event.target.checked)}
        />
        <label className="ds-label" htmlFor="late">
          {texts.lateConfirm}
        </label>
        {error && (
          <p id="late-error" className="ds-validation-message">
            {error}
          </p>
        )}
      </div>
    </>
  );
}
