import { type FormEvent, useMemo } from "react";
import type { Problem } from "../api/problem";
import { ChangeProblem } from "../appointment/ChangeProblem";
import { Alert } from "../layout/Alert";
import { ErrorSummary } from "../layout/ErrorSummary";
import { byDay } from "./days";
import { FreeTimes } from "./FreeTimes";
import { useMovingTexts } from "./movingWords";
import { NoFreeTimes } from "./NoFreeTimes";
import { Summary } from "./Summary";
import { Terms } from "./Terms";
import { useMove } from "./useMove";

/** The free times, and what choosing one of them would mean. */
export function MoveForm() {
  const texts = useMovingTexts().move;
  const { free, chosen, choose, missing, attempt, waiting, problem, submit } = useMove();
  const days = useMemo(() => byDay(free.times), [free.times]);
  const faults = missing ? [{ field: "free", message: texts.missing }] : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  const isEmpty = !days.length && !free.loading && !free.problem;
  const refusal = problem && <MoveProblem problem={problem} />;
  if (isEmpty) {
    return (
      <>
        {refusal}
        <NoFreeTimes />
      </>
    );
  }
  return (
    <form className="move" onSubmit={send} noValidate>
      <Terms />
      {attempt > 0 && <ErrorSummary faults={faults} attempt={attempt} />}
      {refusal}
      <FreeTimes free={free} days={days} chosen={chosen} choose={choose}>
        <Summary chosen={chosen} waiting={waiting} />
      </FreeTimes>
    </form>
  );
}

function MoveProblem({ problem }: { problem: Problem }) {
  const texts = useMovingTexts().move;
  if (problem.code !== "slot-taken") return <ChangeProblem problem={problem} />;
  return (
    <Alert kind="warning" heading={texts.takenHeading} focus>
      <p>{texts.taken}</p>
    </Alert>
  );
}
