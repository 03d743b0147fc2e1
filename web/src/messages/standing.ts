import type { Thread } from "../api/types";

export type Standing = "overdue" | "waiting" | "told" | "answered" | "closed";

/** How a thread stands for its patient. `told`: the unit has begun it, and nobody has written more. */
export function standingOf(
  thread: Pick<Thread, "status" | "overdue" | "started_by" | "entries">,
): Standing {
  const { status, overdue, started_by, entries } = thread;
  if (status === "waiting") return overdue ? "overdue" : "waiting";
  if (status === "closed") return "closed";
  return started_by === "staff" && entries === 1 ? "told" : "answered";
}
