import type { Thread } from "../api/types";
import { dayOf } from "../language/dates";

type Promised = Pick<Thread, "answer_due" | "overdue">;

/** How it stands with the promise of an answer; nothing where nobody waits. */
export function promiseOf(
  { answer_due, overdue }: Promised,
  now: number,
): "overdue" | "today" | "ahead" | undefined {
  if (!answer_due) return undefined;
  const today = dayOf(new Date(now));
  // The page may have stood since yesterday.
  if (overdue || answer_due < today) return "overdue";
  return answer_due === today ? "today" : "ahead";
}

/** "04.03.1959" of "1959-03-04", as it stands on everything that patients are known by. */
export function birthDate(day: string): string {
  return day.split("-").reverse().join(".");
}
