import { Link } from "react-router";
import { DateField } from "./DateField";
import type { ChosenDays } from "./useChosenDays";
import { useWords } from "./words";

/** The ways to other days and weeks. */
export function DayTurner({ chosen }: { chosen: ChosenDays }) {
  const texts = useWords().days;
  const { isWeek, date, today, to } = chosen;
  const unit = <span className="ds-sr-only"> {texts.units[isWeek ? "week" : "day"]}</span>;
  return (
    <nav className="day-turner screen-only" aria-label={texts.choose}>
      <div className="day-steps">
        <Link to={chosen.before} className="ds-button" data-variant="secondary">
          <span aria-hidden="true">←</span>
          <span>
            {texts.before}
            {unit}
          </span>
        </Link>
        <Link to={to(today)} className="ds-button" data-variant="secondary">
          {isWeek ? texts.thisWeek : texts.today}
        </Link>
        <Link to={chosen.after} className="ds-button" data-variant="secondary">
          <span>
            {texts.after}
            {unit}
          </span>
          <span aria-hidden="true">→</span>
        </Link>
      </div>
      <DateField id="date" label={texts.date} date={date} turnTo={chosen.turnTo} />
      <div className="day-views">
        <Link to={to(date, false)} className="view" aria-current={!isWeek}>
          {texts.day}
        </Link>
        <Link to={to(date, true)} className="view" aria-current={isWeek}>
          {texts.week}
        </Link>
      </div>
    </nav>
  );
}
