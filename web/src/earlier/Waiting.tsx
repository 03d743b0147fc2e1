import { Link } from "react-router";
import { withdrawShortNotice } from "../api/appointments";
import { useAppointment } from "../appointment/AppointmentProvider";
import { ChangeProblem } from "../appointment/ChangeProblem";
import { useAnswer } from "../appointment/useAnswer";
import { WaitingButton } from "../layout/WaitingButton";
import { Suits } from "./Suits";
import { useWords } from "./useWords";
import type { Waits } from "./wish";

/** The wish for an earlier time, how to change it, and how to take it back. */
export function Waiting({ wish }: { wish: Waits }) {
  const { may } = useAppointment().appointment;
  const words = useWords();
  const { answer, waiting, problem } = useAnswer();
  const remove = () =>
    void answer("no short notice", withdrawShortNotice, { kind: "wish-removed" });
  return (
    <section className="earlier screen-only" aria-labelledby="waiting">
      <h2 id="waiting" className="ds-heading" data-size="xs">
        {words.waitingHeading}
      </h2>
      <Suits wish={wish} />
      {problem && <ChangeProblem problem={problem} />}
      <div className="buttons">
        {may.short_notice && (
          <Link to="kort-varsel" className="ds-button" data-variant="secondary">
            {words.edit}
          </Link>
        )}
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
