import { Link } from "react-router";
import type { StaffAppointment } from "../api/types";
import { useWords } from "./words";

/** What else one should know of it, in a few words; the way to a wish that waits. */
export function Notes({ row }: { row: StaffAppointment }) {
  const texts = useWords().days;
  const { change_request, short_notice, booked_by, patient } = row;
  if (!change_request && !short_notice && booked_by !== "patient") return null;
  return (
    <ul className="notes">
      {change_request && (
        <li>
          <Link
            to={`/arbeid/endringer/${change_request.id}`}
            className="wish-link"
            aria-label={texts.wishOf(patient.name)}
          >
            {texts.wish}
          </Link>
        </li>
      )}
      {short_notice && <li>{texts.shortNotice}</li>}
      {booked_by === "patient" && <li>{texts.self}</li>}
    </ul>
  );
}
