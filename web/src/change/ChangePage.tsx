import { Navigate } from "react-router";
import { useAppointment } from "../appointment/AppointmentProvider";
import { useCareTexts } from "../appointment/careWords";
import { useOldNews } from "../appointment/useOldNews";
import { Which } from "../appointment/Which";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { ChangeForm } from "./ChangeForm";

/** For what cannot be done here: a wish in one's own words, for the hospital to answer. */
export function ChangePage() {
  const { appointment } = useAppointment();
  const texts = useCareTexts().change;
  useOldNews();
  if (!appointment.may.change_request) return <Navigate to=".." replace />;
  return (
    <Page title={texts.title} heading={texts.heading}>
      <Which />
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
