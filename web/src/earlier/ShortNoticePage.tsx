import { Navigate } from "react-router";
import { useAppointment } from "../appointment/AppointmentProvider";
import { useOldNews } from "../appointment/useOldNews";
import { Which } from "../appointment/Which";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { ShortNoticeForm } from "./ShortNoticeForm";
import { useWords } from "./useWords";

/** For whom the time they have is too late: which earlier one would suit. */
export function ShortNoticePage() {
  const { appointment } = useAppointment();
  const words = useWords();
  useOldNews();
  if (!appointment.may.short_notice) return <Navigate to=".." replace />;
  return (
    <Page title={words.title} heading={words.heading}>
      <Which />
      <section aria-labelledby="how">
        <h2 id="how" className="ds-heading" data-size="xs">
          {words.howHeading}
        </h2>
        <ul className="ds-list">
          {words.how.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      <ShortNoticeForm />
      <HelpLine hospital={appointment.organization} />
    </Page>
  );
}
