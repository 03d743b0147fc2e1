import { useEffect, useRef } from "react";
import { useTexts } from "../language/LanguageProvider";
import { Alert } from "../layout/Alert";
import { useAppointment } from "./AppointmentProvider";

/** What just happened to the appointment: answered, changed under one's hands, or no longer possible. */
export type Told = "answered" | "stale" | "not-possible";

/** Where the appointment stands, and what just happened; the focus moves here from the button that
 * is no longer there. */
export function Outcome() {
  const { told } = useAppointment();
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told) outcome.current?.focus();
  }, [told]);
  return (
    <div ref={outcome} tabIndex={-1} className="outcome">
      {told === "stale" && <Explained kind="stale" />}
      {told === "not-possible" && <Explained kind="notPossible" />}
      <Standing />
    </div>
  );
}

function Explained({ kind }: { kind: "stale" | "notPossible" }) {
  const texts = useTexts().appointment;
  return (
    <Alert kind="warning" heading={texts[`${kind}Heading`]}>
      <p>{texts[kind]}</p>
    </Alert>
  );
}

function Standing() {
  const { appointment } = useAppointment();
  const texts = useTexts().appointment;
  switch (appointment.status) {
    case "booked":
      return null;
    case "confirmed":
      return (
        <Alert kind="success">
          <p>{texts.confirmed}</p>
        </Alert>
      );
    case "cancelled":
      return <Cancelled by={appointment.cancelled_by ?? "hospital"} />;
    case "fulfilled":
      return (
        <Alert kind="info">
          <p>{texts.fulfilled}</p>
        </Alert>
      );
    case "no-show":
      return (
        <Alert kind="info">
          <p>{texts.noShow}</p>
        </Alert>
      );
  }
}

function Cancelled({ by }: { by: "patient" | "hospital" }) {
  const { heading, text } = useTexts().appointment.cancelled[by];
  return (
    <Alert kind="info" heading={heading}>
      <p>{text}</p>
    </Alert>
  );
}
