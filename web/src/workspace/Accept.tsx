import { type FormEvent, useMemo, useState } from "react";
import { useTexts } from "../language/LanguageProvider";
import { ErrorSummary } from "../layout/ErrorSummary";
import { byDay } from "../move/days";
import { AcceptSummary } from "./AcceptSummary";
import type { Answering } from "./answering";
import { ChooseTime } from "./ChooseTime";
import { DecisionProblem } from "./DecisionProblem";
import { useDecision } from "./useDecision";
import { useNote } from "./useNote";
import { useTimes } from "./useTimes";
import { useWords } from "./words";

/** Yes: another time, which is taken at once, and what one wants to say with it. */
export function Accept(answering: Answering) {
  const { row, wish, onGone } = answering;
  const { wish: texts } = useWords();
  const { errors } = useTexts();
  const free = useTimes(wish.id, onGone);
  const { send, waiting, problem } = useDecision(answering);
  const note = useNote(wish.id, "accept");
  const [chosenId, choose] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const days = useMemo(() => byDay(free.times), [free.times]);
  const chosen = free.times.find(({ slot_id }) => slot_id === chosenId);
  const tooLong = note.tooLong ? errors.textLong(note.tooLong) : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt((before) => before + 1);
    if (!chosen || tooLong) return;
    const words = note.text ? { note: note.text } : {};
    const refused = await send({ decision: "accept", slot_id: chosen.slot_id, ...words });
    if (refused?.code === "slot-taken") {
      choose(undefined);
      free.reload();
    }
  };
  const isAsked = attempt > 0 && !waiting && !problem;
  const faults = [
    ...(isAsked && !chosen ? [{ field: "times", message: texts.missing }] : []),
    ...(tooLong ? [{ field: "note", message: tooLong }] : []),
  ];
  return (
    <form className="accept" onSubmit={submit} noValidate>
      {attempt > 0 && <ErrorSummary faults={faults} attempt={attempt} />}
      {problem && <DecisionProblem key={attempt} problem={problem} />}
      <div className="accept-parts">
        <ChooseTime
          free={free}
          days={days}
          chosen={chosen}
          choose={(id) => waiting || choose(id)}
        />
        <AcceptSummary row={row} chosen={chosen} note={note} error={tooLong} waiting={waiting} />
      </div>
    </form>
  );
}
