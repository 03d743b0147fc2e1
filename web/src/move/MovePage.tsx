import { Navigate } from "react-router";
import { useAppointment } from "../appointment/AppointmentProvider";
import { useOldNews } from "../appointment/useOldNews";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { MoveForm } from "./MoveForm";
import { useMovingTexts } from "./movingWords";

/** Another time for the appointment: chosen among the free ones, and taken with one button. */
export function MovePage() {
  const { appointment } = useAppointment();
  const texts = useMovingTexts().move;
  useOldNews();
  if (!appointment.may.move) return <Navigate to=".." replace />;
  return (
    <Page title={texts.title} heading={texts.heading} wide>
      <MoveForm />
      <HelpLine hospital={appointment.organization} />
    </Page>
  );
}
