import { useNavigate, useSearchParams } from "react-router";
import { serverNow } from "../api/serverClock";
import { dayOf } from "../language/dates";
import { dayFrom, weekOf } from "./days";
import { isDay } from "./isDay";

const WEEK = "uke";

/** Which day or week the address names; today unless it names another. */
export function useChosenDays() {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const today = dayOf(new Date(serverNow()));
  const named = query.get("dag");
  const date = isDay(named) ? named : today;
  const isWeek = query.get("visning") === WEEK;

  const to = (day: string, week = isWeek) => {
    const view = week ? { visning: WEEK } : undefined;
    const search = new URLSearchParams({ ...(day === today ? {} : { dag: day }), ...view });
    return { pathname: "/arbeid", search: search.toString() };
  };
  const step = isWeek ? 7 : 1;
  return {
    today,
    date,
    isWeek,
    dates: isWeek ? weekOf(date) : [date],
    to,
    before: to(dayFrom(date, -step)),
    after: to(dayFrom(date, step)),
    /** Without a place of its own in the history: typed dates pass many others. */
    turnTo: (day: string) => void navigate(to(day), { replace: true }),
  };
}

export type ChosenDays = ReturnType<typeof useChosenDays>;
