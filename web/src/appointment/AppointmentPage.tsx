import { useTexts } from "../language/LanguageProvider";
import { HelpLine } from "../layout/HelpLine";
import { Loading } from "../layout/Loading";
import { Page } from "../layout/Page";
import { Actions } from "./Actions";
import { useAppointment } from "./AppointmentProvider";
import { Keep } from "./Keep";
import { Outcome } from "./Outcome";
import { Preparation } from "./Preparation";
import { isAgreed } from "./standing";
import { useCertain } from "./useCertain";
import { When } from "./When";
import { Where } from "./Where";

/** When, where, what to bring, and how to answer. */
export function AppointmentPage() {
  const { appointment } = useAppointment();
  const texts = useTexts().appointment;
  const isCertain = useCertain();
  if (!isCertain) return <Loading />;
  return (
    <Page title={texts.title} heading={texts.heading}>
      <Outcome />
      <div className="ds-card appointment">
        <When appointment={appointment} />
        <Actions />
        <Where appointment={appointment} />
        {isAgreed(appointment) && appointment.preparation && (
          <Preparation text={appointment.preparation} />
        )}
      </div>
      <Keep />
      <HelpLine hospital={appointment.organization} />
    </Page>
  );
}
