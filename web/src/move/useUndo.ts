import { move } from "../api/appointments";
import { serverNow } from "../api/serverClock";
import type { Moved } from "../appointment/told";
import { useAnswer } from "../appointment/useAnswer";

/** The way back to the time one had, for as long as it is offered. */
export function useUndo(told: Moved) {
  const { answer, waiting, problem } = useAnswer();
  const former = told.kind === "moved" ? told.former : undefined;
  const isGone = problem?.code === "slot-taken";
  const isOver = !former || serverNow() >= Date.parse(former.changeable_until);
  const undo = async () => {
    if (!former) return;
    const { slot_id, wished } = former;
    await answer(`move ${slot_id}`, (current, sending) => move(current, { slot_id }, sending), {
      kind: "moved-back",
      wished,
    });
  };
  return { former: isGone || isOver ? undefined : former, isGone, undo, waiting, problem };
}
