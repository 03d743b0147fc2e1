import { Navigate } from "react-router";
import { useAppointment } from "../appointment/AppointmentProvider";
import { ChangeProblem } from "../appointment/ChangeProblem";
import { useOldNews } from "../appointment/useOldNews";
import { useDates } from "../language/useDates";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { WaitingButton } from "../layout/WaitingButton";
import { Times } from "./OfferCard";
import { useOffer } from "./useOffer";
import { useWords } from "./useWords";

/** The earlier time beside the one that one has, and the two answers to it. */
export function OfferPage() {
  const { appointment } = useAppointment();
  const words = useWords();
  const dates = useDates();
  const { offer, how, problem, respond } = useOffer();
  useOldNews();
  if (!offer) return <Navigate to=".." replace />;
  return (
    <Page title={words.offerTitle} heading={words.offerPage}>
      <p className="lead" lang="nb">
        {appointment.organization.name}
      </p>
      <div className="ds-card form offer">
        <Times appointment={{ ...appointment, offer }} />
        <p className="strong">{words.offerHeld(dates.clock(new Date(offer.held_until)))}</p>
        {problem && <ChangeProblem problem={problem} />}
        <div className="buttons">
          <WaitingButton
            type="button"
            waiting={how === "accept"}
            saying={words.taking}
            onClick={() => void respond("accept")}
          >
            {words.take}
          </WaitingButton>
          <WaitingButton
            type="button"
            data-variant="secondary"
            waiting={how === "pass"}
            saying={words.keeping}
            onClick={() => void respond("pass")}
          >
            {words.keep}
          </WaitingButton>
        </div>
        <p className="subtle">{words.keepNote}</p>
      </div>
      <HelpLine hospital={appointment.organization} />
    </Page>
  );
}
