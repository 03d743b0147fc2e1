import { dayOf } from "../language/dates";

/** Whether the last day on which to answer is over. */
export function isOverdue(answerBy: string, now: number): boolean {
  return answerBy < dayOf(new Date(now));
}
