import type { StaffAppointment } from "../api/types";
import { type Count, countsOf } from "./rows";
import { useWords } from "./words";

const SHOWN: Count[] = ["all", "confirmed", "unconfirmed", "cancelled", "no-show"];

/** How many there are, and how many have answered. That nobody stayed away need not be said. */
export function Counts({ rows }: { rows: StaffAppointment[] }) {
  const texts = useWords().days.counts;
  const counts = countsOf(rows);
  return (
    <dl className="counts" aria-label={texts.name}>
      {SHOWN.filter((each) => each !== "no-show" || counts[each]).map((each) => (
        <div key={each}>
          <dt>{texts[each]}</dt>
          <dd>{counts[each]}</dd>
        </div>
      ))}
    </dl>
  );
}
