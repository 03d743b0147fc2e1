import { useEffect, useRef } from "react";
import { isDay } from "./isDay";

interface Chosen {
  id: string;
  label: string;
  date: string;
  turnTo: (date: string) => void;
  min?: string;
}

/** A day, typed or picked. What is half typed stays as it is, and leads nowhere. */
export function DateField({ id, label, date, turnTo, min }: Chosen) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current && input.current.value !== date) input.current.value = date;
  }, [date]);
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="date"
        className="ds-input"
        defaultValue={date}
        min={min}
        onChange={({ target }) => isDay(target.value) && turnTo(target.value)}
      />
    </div>
  );
}
