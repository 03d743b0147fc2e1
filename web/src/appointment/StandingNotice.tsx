import { Alert } from "../layout/Alert";
import { useAppointment } from "./AppointmentProvider";
import { useCareTexts } from "./careWords";

/** Where the appointment stands: nothing to say of one that is just booked. */
export function StandingNotice() {
  const { appointment } = useAppointment();
  const texts = useCareTexts().appointment;
  switch (appointment.status) {
    case "booked":
      return null;
    case "confirmed":
      return (
        <Alert kind="success">
          <p>{appointment.booked_by === "patient" ? texts.bookedYourself : texts.confirmed}</p>
        </Alert>
      );
    case "cancelled":
      return <Cancelled by={appointment.cancelled_by ?? "hospital"} />;
    case "fulfilled":
      return (
        <Alert kind="info">
          <p>{texts.fulfilled}</p>
        </Alert>
      );
    case "no-show":
      return (
        <Alert kind="info">
          <p>{texts.noShow}</p>
        </Alert>
      );
  }
}

function Cancelled({ by }: { by: "patient" | "hospital" }) {
  const { heading, text } = useCareTexts().appointment.cancelled[by];
  return (
    <Alert kind="info" heading={heading}>
      <p>{text}</p>
    </Alert>
  );
}
