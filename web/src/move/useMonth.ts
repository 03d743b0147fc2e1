import { useState } from "react";
import { monthFrom, monthOf } from "./months";

/** Which month is shown, and the ways to its neighbours as far as there are days; at first that of the
 * day that is open. */
export function useMonth(days: { date: string }[], open: string) {
  const [turned, turnTo] = useState<string>();
  const earliest = monthOf(days[0]?.date ?? open);
  const latest = monthOf(days.at(-1)?.date ?? open);
  const month = within(turned ?? monthOf(open), earliest, latest);
  return {
    month,
    isEmpty: !days.some(({ date }) => monthOf(date) === month),
    before: month > earliest,
    after: month < latest,
    turn: (by: number) => turnTo(within(monthFrom(month, by), earliest, latest)),
  };
}

function within(month: string, earliest: string, latest: string): string {
  if (month < earliest) return earliest;
  return month > latest ? latest : month;
}
