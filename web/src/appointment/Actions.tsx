import { useAppointment } from "./AppointmentProvider";
import { CallLine } from "./CallLine";
import { Choices } from "./Choices";
import { Confirm } from "./Confirm";
import { useCareTexts } from "./careWords";
import { isAgreed } from "./standing";

/** What can be done with the appointment now, as `may` says, and why the rest cannot. */
export function Actions() {
  const { appointment } = useAppointment();
  const texts = useCareTexts().appointment;
  const { may, may_not } = appointment;
  if (!isAgreed(appointment)) return null;
  // Until it begins it can be cancelled, and nothing else is left then; unless the unit never lets one.
  if (!may.confirm && !may.cancel && !may.move && may_not["cancel"] !== "not-offered") {
    return (
      <div className="screen-only">
        <p>{texts.noAnswer}</p>
        <CallLine contact={appointment.contact} />
      </div>
    );
  }
  return (
    <>
      {may.confirm && <Confirm />}
      <Choices />
    </>
  );
}
