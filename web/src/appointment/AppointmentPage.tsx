import type { ReactNode } from "react";
import { EarlierSection } from "../earlier/EarlierSection";
import { HelpLine } from "../layout/HelpLine";
import { Loading } from "../layout/Loading";
import { Page } from "../layout/Page";
import { Actions } from "./Actions";
import { useAppointment } from "./AppointmentProvider";
import { useCareTexts } from "./careWords";
import { DetailsButton } from "./DetailsButton";
import { Keep } from "./Keep";
import { Outcome } from "./Outcome";
import { Preparation } from "./Preparation";
import { isAgreed } from "./standing";
import { useCertain } from "./useCertain";
import { When } from "./When";
import { Where } from "./Where";

/** When, where, what to bring, and how to answer; and what else there is for its reader. */
export function AppointmentPage({ children }: { children?: ReactNode }) {
  const { appointment, details } = useAppointment();
  const texts = useCareTexts().appointment;
  const isCertain = useCertain();
  if (!isCertain) return <Loading />;
  return (
    <Page title={texts.title} heading={texts.heading}>
      <Outcome />
      {appointment.offer && <EarlierSection />}
      <div className="ds-card appointment">
        <When appointment={appointment} />
        <Actions />
        {!appointment.offer && <EarlierSection />}
        <DetailsButton {...details} />
        <Where appointment={appointment} />
        {isAgreed(appointment) && appointment.preparation && (
          <Preparation text={appointment.preparation} />
        )}
      </div>
      <Keep />
      {children}
      <HelpLine hospital={appointment.organization} />
    </Page>
  );
}
