import type { FormEvent } from "react";
import { Link } from "react-router";
import { useAppointment } from "../appointment/AppointmentProvider";
import { ChangeProblem } from "../appointment/ChangeProblem";
import { useDates } from "../language/useDates";
import { Choice } from "../layout/Choice";
import { ErrorSummary } from "../layout/ErrorSummary";
import { Group } from "../layout/Group";
import { WaitingButton } from "../layout/WaitingButton";
import { Select } from "./Select";
import { useNotice } from "./useNotice";
import { useShortNotice } from "./useShortNotice";
import { useWords } from "./useWords";
import { DAYS, type Fault, halfHours, notices, withDay } from "./wish";

/** Days, hours and how soon one must know; one button saves it. */
export function ShortNoticeForm() {
  const words = useWords();
  const dates = useDates();
  const notice = useNotice();
  const { appointment } = useAppointment();
  const { wish, choose, faults, attempt, waiting, problem, submit } = useShortNotice();
  const said: Record<Fault, string> = { days: words.daysMissing, ends: words.hoursWrong };
  const summary = faults.map((fault) => ({
    field: fault === "days" ? "monday" : fault,
    message: said[fault],
  }));
  const { begins, ends } = wish.hours;
  const hours = (part: Partial<typeof wish.hours>) =>
    choose({ ...wish, hours: { ...wish.hours, ...part } });
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="ds-card form" onSubmit={send} noValidate>
      {attempt > 0 && <ErrorSummary faults={summary} attempt={attempt} />}
      {problem && <ChangeProblem problem={problem} />}
      <Group name={words.days} error={faults.includes("days") ? words.daysMissing : undefined}>
        {DAYS.map((day) => (
          <Choice
            key={day}
            id={day}
            label={words.dayNames[day]}
            checked={wish.days.includes(day)}
            onChecked={(wanted) => choose(withDay(wish, day, wanted))}
          />
        ))}
      </Group>
      <Group name={words.hours}>
        <div className="quiet-times">
          <Select
            id="begins"
            label={words.begins}
            value={begins}
            options={halfHours(begins).map((hour) => [hour, dates.hour(hour)])}
            onValue={(hour) => hours({ begins: hour })}
          />
          <Select
            id="ends"
            label={words.ends}
            value={ends}
            error={faults.includes("ends") ? words.hoursWrong : undefined}
            options={halfHours(ends).map((hour) => [hour, dates.hour(hour)])}
            onValue={(hour) => hours({ ends: hour })}
          />
        </div>
      </Group>
      <Select
        id="notice"
        label={words.notice}
        value={String(wish.notice_hours)}
        options={notices(wish.notice_hours).map((hours) => [String(hours), notice(hours)])}
        onValue={(hours) => choose({ ...wish, notice_hours: Number(hours) })}
      />
      <div className="buttons">
        <WaitingButton waiting={waiting} saying={words.submitting}>
          {appointment.short_notice ? words.change : words.submit}
        </WaitingButton>
        <Link to=".." className="ds-button" data-variant="secondary">
          {words.leave}
        </Link>
      </div>
    </form>
  );
}
