import { type FormEvent, useMemo } from "react";
import type { Appointment, Hospital } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { ErrorSummary } from "../layout/ErrorSummary";
import { TextField } from "../layout/TextField";
import { byDay } from "../move/days";
import { BookProblem } from "./BookProblem";
import { OpenTimes } from "./OpenTimes";
import { Summary } from "./Summary";
import type { Unit } from "./units";
import { useBooking } from "./useBooking";
import { useWords } from "./useWords";

interface Place {
  hospital: Hospital;
  unit: Unit;
  done: (booked: Appointment) => void;
}

/** The open times of a unit, what one writes to it, and the one button that books. */
export function BookForm({ hospital, unit, done }: Place) {
  const words = useWords();
  const { errors, optional } = useTexts();
  const booking = useBooking(unit.id, done);
  const { open, chosen, choose, comment, missing, attempt, waiting } = booking;
  const days = useMemo(() => byDay(open.times), [open.times]);
  const longText = comment.tooLong ? errors.textLong(comment.tooLong) : undefined;
  const faults = [
    ...(missing ? [{ field: "free", message: words.missing }] : []),
    ...(longText ? [{ field: "comment", message: longText }] : []),
  ];
  const send = (event: FormEvent) => {
    event.preventDefault();
    void booking.submit();
  };
  return (
    <form className="move" onSubmit={send} noValidate>
      {attempt > 0 && <ErrorSummary faults={faults} attempt={attempt} />}
      {booking.problem && <BookProblem problem={booking.problem} />}
      <OpenTimes open={open} days={days} chosen={chosen} choose={choose}>
        <TextField
          id="comment"
          label={`${words.comment} (${optional})`}
          hint={words.commentHint}
          error={longText}
          rows={3}
          value={comment.value}
          onText={comment.set}
        />
        <Summary hospital={hospital} unit={unit} chosen={chosen} waiting={waiting} />
      </OpenTimes>
    </form>
  );
}
