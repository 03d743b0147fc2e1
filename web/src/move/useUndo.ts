import { move } from "../api/appointments";
import type { Former } from "../appointment/told";
import { useAnswer } from "../appointment/useAnswer";

/** The way back to the time one had, until someone else has taken it. */
export function useUndo(former: Former | undefined) {
  const { answer, waiting, problem } = useAnswer();
  const isGone = problem?.code === "slot-taken";
  const undo = async ({ slot_id }: Former) => {
    await answer(`move ${slot_id}`, (current, key) => move(current, { slot_id }, key), {
      kind: "moved-back",
    });
  };
  return { former: isGone ? undefined : former, isGone, undo, waiting, problem };
}
