import { useLayoutEffect, useRef } from "react";
import type { FreeTime } from "../api/types";
import { useDates } from "../language/useDates";
import type { Day } from "./days";

interface Shown {
  day: Day;
  chosen: FreeTime | undefined;
  choose: (slotId: string) => void;
  /** Moves to its heading when it appears: one has just asked for it. */
  focus: boolean;
}

/** A day's free times, one of which may be chosen. */
export function TimeChoice({ day, chosen, choose, focus }: Shown) {
  const dates = useDates();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <fieldset className="times">
      <legend>
        <h3 ref={heading} tabIndex={-1} className="ds-heading sentence" data-size="2xs">
          {dates.day(day.date)}
        </h3>
      </legend>
      <div className="times-grid">
        {day.times.map(({ slot_id, starts_at }) => (
          <label key={slot_id} className="time">
            <input
              type="radio"
              name="time"
              className="ds-input"
              checked={slot_id === chosen?.slot_id}
              onChange={() => choose(slot_id)}
            />
            {dates.clock(new Date(starts_at))}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
