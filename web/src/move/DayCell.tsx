import { useHeld } from "../appointment/AppointmentProvider";
import { dayOf } from "../language/dates";
import { useDates } from "../language/useDates";
import type { Day } from "./days";
import { useMovingTexts } from "./movingWords";

interface Shown {
  date: string;
  day: Day | undefined;
  isOpen: boolean;
  pick: (date: string) => void;
}

/** A day of the month: a button when it has free times. */
export function DayCell({ date, day, isOpen, pick }: Shown) {
  const held = useHeld();
  const texts = useMovingTexts().move;
  const dates = useDates();

  const number = Number(date.slice(8));
  const now = held && date === dayOf(new Date(held.starts_at)) ? texts.now : undefined;
  if (!day) {
    return (
      <td className="day-none">
        {number}
        {now && <span className="day-note">{now}</span>}
      </td>
    );
  }
  const free = texts.free(day.times.length);
  return (
    <td>
      <button type="button" className="day" aria-pressed={isOpen} onClick={() => pick(date)}>
        <span className="ds-sr-only">
          {[dates.day(date), free, now].filter(Boolean).join(", ")}
        </span>
        <span className="day-number" aria-hidden="true">
          {number}
        </span>
        <span className="day-note" aria-hidden="true">
          {now ?? texts.freeShort(day.times.length)}
        </span>
      </button>
    </td>
  );
}
