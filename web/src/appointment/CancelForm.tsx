import type { FormEvent } from "react";
import { Link } from "react-router";
import { ErrorSummary, type Fault } from "../layout/ErrorSummary";
import { TextField } from "../layout/TextField";
import { WaitingButton } from "../layout/WaitingButton";
import { AnswerProblem } from "./AnswerProblem";
import { useAppointment } from "./AppointmentProvider";
import { Costs } from "./Costs";
import { useCareTexts } from "./careWords";
import { LateNotice } from "./LateNotice";
import { SignsAlert } from "./SignsAlert";
import { useCancellation } from "./useCancellation";

/** The reason, what it costs, and the word that it is meant when the deadline has passed. */
export function CancelForm() {
  const texts = useCareTexts();
  const { appointment } = useAppointment();
  const { reason, late, unconfirmed, attempt, waiting, problem, submit } = useCancellation();
  const reasonError = reason.tooLong ? texts.errors.textLong(reason.tooLong) : undefined;
  const lateError = unconfirmed ? texts.cancel.lateConfirmMissing : undefined;
  const faults: Fault[] = [
    ...(reasonError ? [{ field: "reason", message: reasonError }] : []),
    ...(lateError ? [{ field: "late", message: lateError }] : []),
  ];
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };

  return (
    <form className="ds-card form" onSubmit={send} noValidate>
      {attempt > 0 && <ErrorSummary faults={faults} attempt={attempt} />}
      {problem?.code === "invalid-request" && <SignsAlert />}
      {problem && problem.code !== "invalid-request" && <AnswerProblem problem={problem} />}
      {late.is ? <LateNotice late={late} error={lateError} /> : <Costs appointment={appointment} />}
      <TextField
        id="reason"
        label={`${texts.cancel.reason} (${texts.optional})`}
        hint={texts.cancel.reasonHint}
        error={reasonError}
        rows={3}
        value={reason.value}
        onText={reason.set}
      />
      <div className="buttons">
        <WaitingButton data-color="danger" waiting={waiting} saying={texts.cancel.submitting}>
          {texts.cancel.submit}
        </WaitingButton>
        <Link to=".." className="ds-button" data-variant="secondary">
          {texts.cancel.keep}
        </Link>
      </div>
    </form>
  );
}
