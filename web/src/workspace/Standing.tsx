import type { StaffAppointment } from "../api/types";
import { type Standing as Name, standingOf } from "./rows";
import { useWords } from "./words";

const COLOURS: Record<Name, "neutral" | "success" | "info" | "warning"> = {
  booked: "info",
  confirmed: "success",
  "cancelled-by-patient": "neutral",
  "cancelled-by-hospital": "neutral",
  fulfilled: "neutral",
  "no-show": "warning",
};

/** Where it stands, in words; the colours only repeat them. */
export function Standing({ row }: { row: StaffAppointment }) {
  const texts = useWords().days;
  const standing = standingOf(row);
  return (
    <span className="tags">
      <span className="ds-tag" data-color={COLOURS[standing]}>
        {texts.standings[standing]}
      </span>
      {row.cancelled_late && (
        <span className="ds-tag" data-color="warning">
          {texts.late}
        </span>
      )}
    </span>
  );
}
