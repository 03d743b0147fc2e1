import { serverNow } from "../api/serverClock";
import type { Appointment } from "../api/types";
import { useOwnTexts } from "./ownWords";
import { type Standing, standingOf } from "./standings";

const COLOURS: Record<Standing, "neutral" | "success" | "info" | "warning"> = {
  unanswered: "info",
  confirmed: "success",
  waiting: "warning",
  "cancelled-by-patient": "neutral",
  "cancelled-by-hospital": "neutral",
  fulfilled: "neutral",
  "no-show": "neutral",
};

/** Where the appointment stands, in a word; the colour only repeats it. */
export function StandingTag({ appointment }: { appointment: Appointment }) {
  const { standings } = useOwnTexts().appointments;
  const standing = standingOf(appointment, serverNow());
  if (!standing) return null;
  return (
    <span className="ds-tag" data-color={COLOURS[standing]}>
      {standings[standing]}
    </span>
  );
}
