import { Navigate } from "react-router";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { useAppointment } from "./AppointmentProvider";
import { CancelForm } from "./CancelForm";
import { useCareTexts } from "./careWords";
import { useOldNews } from "./useOldNews";
import { Which } from "./Which";

/** One deliberate step between wanting to cancel and having done it. */
export function CancelPage() {
  const { appointment } = useAppointment();
  const texts = useCareTexts().cancel;
  useOldNews();
  if (!appointment.may.cancel) return <Navigate to=".." replace />;
  return (
    <Page title={texts.title} heading={texts.heading}>
      <Which />
      <p>{texts.lead}</p>
      <CancelForm />
      <HelpLine hospital={appointment.organization} />
    </Page>
  );
}
