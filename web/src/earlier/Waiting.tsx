import { Link } from "react-router";
import { withdrawShortNotice } from "../api/appointments";
import type { Appointment } from "../api/types";
import { AnswerProblem } from "../appointment/AnswerProblem";
import { useAnswer } from "../appointment/useAnswer";
import { WaitingButton } from "../layout/WaitingButton";
import { useWords } from "./useWords";

type Wish = NonNullable<Appointment["short_notice"]>;

/** The wish for an earlier time, how to change it, and how to take it back. */
export function Waiting({ wish }: { wish: Wish }) {
  const words = useWords();
  const { answer, waiting, problem } = useAnswer();
  const days = wish.days.map((day) => words.dayNames[day]).join(", ");
  const remove = () =>
    void answer("no short notice", withdrawShortNotice, { kind: "wish-removed" });
  return (
    <section className="earlier screen-only" aria-labelledby="waiting">
      <h2 id="waiting" className="ds-heading" data-size="xs">
        {words.waitingHeading}
      </h2>
      <p>{words.waiting(days, wish.hours.begins, wish.hours.ends)}</p>
      {problem && <AnswerProblem problem={problem} />}
      <div className="buttons">
        <Link to="kort-varsel" className="ds-button" data-variant="secondary">
          {words.edit}
        </Link>
        <WaitingButton
          type="button"
          data-variant="tertiary"
          waiting={waiting}
          saying={words.removing}
          onClick={remove}
        >
          {words.remove}
        </WaitingButton>
      </div>
    </section>
  );
}
