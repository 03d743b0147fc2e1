import { useEffect } from "react";
import { Navigate } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { useAppointment } from "./AppointmentProvider";
import { CancelForm } from "./CancelForm";

/** One deliberate step between wanting to cancel and having done it. */
export function CancelPage() {
  const { appointment, tell } = useAppointment();
  const texts = useTexts().cancel;
  const dates = useDates();
  // What was told before is old news when one comes back.
  useEffect(() => tell(undefined), [tell]);
  if (!appointment.may.cancel) return <Navigate to="/timen" replace />;
  return (
    <Page title={texts.title} heading={texts.heading}>
      <div className="lead">
        <p className="strong sentence">{dates.moment(appointment.starts_at)}</p>
        <p lang="nb">{appointment.organization.name}</p>
      </div>
      <p>{texts.lead}</p>
      <CancelForm />
      <HelpLine hospital={appointment.organization} />
    </Page>
  );
}
