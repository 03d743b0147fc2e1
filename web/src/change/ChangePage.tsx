import { useEffect } from "react";
import { Navigate } from "react-router";
import { useAppointment } from "../appointment/AppointmentProvider";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { ChangeForm } from "./ChangeForm";

/** For what cannot be done here: a wish in one's own words, for the hospital to answer. */
export function ChangePage() {
  const { appointment, tell } = useAppointment();
  const texts = useTexts().change;
  const dates = useDates();
  // What was told before is old news when one comes back.
  useEffect(() => tell(undefined), [tell]);
  if (!appointment.may.change_request) return <Navigate to="/timen" replace />;
  return (
    <Page title={texts.title} heading={texts.heading}>
      <div className="lead">
        <p className="strong sentence">{dates.moment(appointment.starts_at)}</p>
        <p lang="nb">{appointment.organization.name}</p>
      </div>
      <section aria-labelledby="before">
        <h2 id="before" className="ds-heading" data-size="xs">
          {texts.beforeHeading}
        </h2>
        <ul className="ds-list">
          {texts.before.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      <ChangeForm />
      <HelpLine hospital={appointment.organization} />
    </Page>
  );
}
