import { useState } from "react";
import { useAppointment } from "../appointment/AppointmentProvider";
import { useCareTexts } from "../appointment/careWords";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { CodeOffDialog } from "./CodeOffDialog";
import { useCodeOff } from "./useCodeOff";

/** What the letter's code opens, for whoever has it; and how the patient puts an end to that. */
export function LetterCode() {
  const { appointment } = useAppointment();
  const texts = useCareTexts().letterCode;
  const { switchOff, waiting, problem, done } = useCodeOff();
  const [asked, setAsked] = useState(false);
  const answer = () => {
    setAsked(false);
    void switchOff();
  };
  return (
    <section className="screen-only" aria-labelledby="letter-code">
      <h2 id="letter-code" className="ds-heading" data-size="xs">
        {texts.heading}
      </h2>
      {done && (
        <Alert kind="success" focus>
          <p>{texts.done}</p>
        </Alert>
      )}
      {problem && <ProblemAlert problem={problem} consequence={texts.uncertain} focus />}
      {appointment.code_works ? (
        <>
          <p>{texts.works}</p>
          <div className="buttons">
            <WaitingButton
              type="button"
              data-variant="secondary"
              waiting={waiting}
              saying={texts.switching}
              onClick={() => setAsked(true)}
            >
              {texts.switchOff}
            </WaitingButton>
          </div>
        </>
      ) : (
        !done && <p>{texts.off}</p>
      )}
      <CodeOffDialog open={asked} onClose={() => setAsked(false)} onYes={answer} />
    </section>
  );
}
