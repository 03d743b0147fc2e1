import { serverNow } from "../api/serverClock";
import { dayOf } from "../language/dates";
import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import { useAppointment } from "./AppointmentProvider";
import { useCareTexts } from "./careWords";

/** That a wish for a change waits for the hospital's answer, and how long; `isNews` when just sent. */
export function WaitingChange({ isNews }: { isNews: boolean }) {
  const { appointment } = useAppointment();
  const texts = useCareTexts().change;
  const dates = useDates();
  const wish = appointment.change_request;
  if (!wish) return null;
  const overdue = wish.answer_by < dayOf(new Date(serverNow()));
  const answer = overdue ? texts.overdue : texts.waiting;
  return (
    <Alert
      kind={isNews ? "success" : "info"}
      heading={isNews ? texts.sentHeading : texts.waitingHeading}
    >
      <p>
        {!isNews && `${texts.asked(dates.day(wish.requested_at))} `}
        {answer(dates.day(wish.answer_by))} {texts.stands}
      </p>
    </Alert>
  );
}
