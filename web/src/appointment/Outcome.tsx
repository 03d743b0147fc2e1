import { useLayoutEffect, useRef } from "react";
import { EarlierNews } from "../earlier/EarlierNews";
import { Alert } from "../layout/Alert";
import { MovedNotice } from "../move/MovedNotice";
import { hasDraft } from "../session/draft";
import { useAppointment } from "./AppointmentProvider";
import { BookedNotice } from "./BookedNotice";
import { ChangeAnswer } from "./ChangeAnswer";
import { useCareTexts } from "./careWords";
import { StandingNotice } from "./StandingNotice";
import type { Told } from "./told";
import { WaitingChange } from "./WaitingChange";

/** Where the appointment stands, and what just happened; the focus moves here from the button that
 * is no longer there. */
export function Outcome() {
  const { told } = useAppointment();
  const outcome = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (told) outcome.current?.focus();
  }, [told]);
  const moved = told?.kind === "moved" || told?.kind === "moved-back" ? told : undefined;
  return (
    <div ref={outcome} tabIndex={-1} className="outcome">
      {told?.kind === "stale" && <Explained kind="stale" />}
      {told?.kind === "not-possible" && <Explained kind="notPossible" />}
      <EarlierNews told={told} />
      {moved && <MovedNotice told={moved} />}
      {told?.kind === "booked" && <BookedNotice />}
      {!saysItAll(told) && <StandingNotice />}
      <ChangeAnswer />
      <WaitingChange isNews={told?.kind === "change-requested"} />
    </div>
  );
}

/** Whether the news says by itself that one will come. */
function saysItAll(told: Told | undefined): boolean {
  return ["moved", "moved-back", "booked", "offer-taken"].includes(told?.kind ?? "");
}

function Explained({ kind }: { kind: "stale" | "notPossible" }) {
  const { as } = useAppointment();
  const { appointment: texts, session } = useCareTexts();
  return (
    <Alert kind="warning" heading={texts[`${kind}Heading`]}>
      <p>
        {texts[kind]} {kind === "stale" && hasDraft(as) && session.draftKept}
      </p>
    </Alert>
  );
}
