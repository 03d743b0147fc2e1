import { useDates } from "../language/useDates";
import { useOwnTexts } from "./ownWords";

interface Shown {
  date: string;
  /** How many appointments one has then. */
  count: number;
  isOpen: boolean;
  pick: (date: string) => void;
}

/** A day of the month: a button when one has an appointment then. */
export function OwnDayCell({ date, count, isOpen, pick }: Shown) {
  const texts = useOwnTexts().appointments;
  const dates = useDates();
  const number = Number(date.slice(8));
  if (!count) return <td className="day-none">{number}</td>;
  return (
    <td>
      <button type="button" className="day" aria-pressed={isOpen} onClick={() => pick(date)}>
        <span className="ds-sr-only">
          {dates.day(date)}, {texts.count(count)}
        </span>
        <span className="day-number" aria-hidden="true">
          {number}
        </span>
        <span className="day-note own-count" aria-hidden="true">
          {texts.count(count)}
        </span>
      </button>
    </td>
  );
}
