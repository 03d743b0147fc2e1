import { confirm } from "../api/appointments";
import { WaitingButton } from "../layout/WaitingButton";
import { AnswerProblem } from "./AnswerProblem";
import { useAppointment } from "./AppointmentProvider";
import { useCareTexts } from "./careWords";
import { useAnswer } from "./useAnswer";

/** The one thing that most people come for: to say that they will come. */
export function Confirm() {
  const { answer, waiting, problem } = useAnswer();
  const texts = useCareTexts().appointment;
  const { offer } = useAppointment().appointment;
  return (
    <section className="answer screen-only" aria-labelledby="answer">
      <h2 id="answer" className="ds-heading" data-size="xs">
        {texts.answerHeading}
      </h2>
      {problem && <AnswerProblem problem={problem} />}
      <div className="buttons">
        <WaitingButton
          type="button"
          data-variant={offer ? "secondary" : "primary"}
          waiting={waiting}
          saying={texts.confirming}
          onClick={() => void answer("confirm", confirm, { kind: "answered" })}
        >
          {texts.confirm}
        </WaitingButton>
      </div>
    </section>
  );
}
