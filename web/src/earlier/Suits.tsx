import { useDates } from "../language/useDates";
import { useNotice } from "./useNotice";
import { useWords } from "./useWords";
import { DAYS, type Waits } from "./wish";

/** What one has said of the time that one waits for, and since when one has waited. */
export function Suits({ wish }: { wish: Waits }) {
  const words = useWords();
  const dates = useDates();
  const notice = useNotice();
  const week = dates.weekdays();
  const days = wish.days.map((day) => week[DAYS.indexOf(day)]?.long ?? day);
  const { begins, ends } = wish.hours;
  return (
    <>
      <p>
        {words.suits(dates.list(days), dates.hour(begins), dates.hour(ends))}{" "}
        {words.known(notice(wish.notice_hours))}
      </p>
      <p className="subtle">{words.since(dates.day(wish.since))}</p>
    </>
  );
}
