import { useEffect } from "react";
import { Navigate } from "react-router";
import { useAppointment } from "../appointment/AppointmentProvider";
import { useTexts } from "../language/LanguageProvider";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { MoveForm } from "./MoveForm";

/** Another time for the appointment: chosen among the free ones, and taken with one button. */
export function MovePage() {
  const { appointment, tell } = useAppointment();
  const texts = useTexts().move;
  // What was told before is old news when one comes back.
  useEffect(() => tell(undefined), [tell]);
  if (!appointment.may.move) return <Navigate to="/timen" replace />;
  return (
    <Page title={texts.title} heading={texts.heading} wide>
      <MoveForm />
      <HelpLine hospital={appointment.organization} />
    </Page>
  );
}
