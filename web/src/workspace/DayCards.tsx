import type { Listed } from "./DayRows";
import { NoShowButton } from "./NoShowButton";
import { RowWords } from "./RowWords";

/** One under the other, for a narrow screen. */
export function DayCards({ rows, noShow, name }: Listed) {
  return (
    <ul className="day-cards" aria-label={name}>
      {rows.map((row) => (
        <li key={row.id} data-status={row.status}>
          <RowWords row={row} />
          <NoShowButton row={row} noShow={noShow} />
        </li>
      ))}
    </ul>
  );
}
