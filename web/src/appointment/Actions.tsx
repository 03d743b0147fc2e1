import { Link } from "react-router";
import { confirm } from "../api/appointments";
import { useTexts } from "../language/LanguageProvider";
import { AnswerProblem } from "./AnswerProblem";
import { useAppointment } from "./AppointmentProvider";
import { Costs } from "./Costs";
import { isAgreed } from "./standing";
import { useAnswer } from "./useAnswer";

/** What can be done with the appointment now, as `may` says, and nothing else. */
export function Actions() {
  const { appointment } = useAppointment();
  const { answer, waiting, problem } = useAnswer();
  const texts = useTexts();
  const { may } = appointment;
  if (!may.confirm && !may.cancel) {
    return isAgreed(appointment) ? <p>{texts.appointment.noAnswer}</p> : null;
  }
  return (
    <section className="answer screen-only" aria-labelledby="answer">
      <h2 id="answer" className="ds-heading" data-size="xs">
        {may.confirm ? texts.appointment.answerHeading : texts.appointment.changedMindHeading}
      </h2>
      {problem && <AnswerProblem problem={problem} />}
      <div className="buttons">
        {may.confirm && (
          <button
            type="button"
            className="ds-button"
            aria-disabled={waiting}
            onClick={() => void answer("confirm", confirm)}
          >
            {waiting ? texts.appointment.confirming : texts.appointment.confirm}
          </button>
        )}
        {may.cancel && (
          <Link to="/timen/avbestill" className="ds-button" data-variant="secondary">
            {texts.appointment.cancel}
          </Link>
        )}
      </div>
      {may.cancel && <Costs appointment={appointment} />}
    </section>
  );
}
