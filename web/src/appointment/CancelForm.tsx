import type { FormEvent } from "react";
import { Link } from "react-router";
import type { Problem } from "../api/problem";
import { useTexts } from "../language/LanguageProvider";
import { Alert } from "../layout/Alert";
import { ErrorSummary, type Fault } from "../layout/ErrorSummary";
import { Field } from "../layout/Field";
import { AnswerProblem } from "./AnswerProblem";
import { useAppointment } from "./AppointmentProvider";
import { Costs } from "./Costs";
import { LateNotice } from "./LateNotice";
import { useCancellation } from "./useCancellation";

/** The reason, what it costs, and the word that it is meant when the deadline has passed. */
export function CancelForm() {
  const texts = useTexts();
  const { appointment } = useAppointment();
  const { reason, late, unconfirmed, attempt, waiting, problem, submit } = useCancellation();
  const reasonError = reason.tooLong ? texts.cancel.reasonLong(reason.tooLong) : undefined;
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
      {problem && <CancelProblem problem={problem} />}
      {late.is ? <LateNotice late={late} error={lateError} /> : <Costs appointment={appointment} />}
      <Field
        id="reason"
        label={`${texts.cancel.reason} (${texts.optional})`}
        hint={texts.cancel.reasonHint}
        error={reasonError}
      >
        {(field) => (
          <textarea
            {...field}
            className="ds-input"
            rows={3}
            value={reason.value}
            onChange={(event) => reason.set(event.target.value)}
          />
        )}
      </Field>
      <div className="buttons">
        <button type="submit" className="ds-button" data-color="danger" aria-disabled={waiting}>
          {waiting ? texts.cancel.submitting : texts.cancel.submit}
        </button>
        <Link to="/timen" className="ds-button" data-variant="secondary">
          {texts.cancel.keep}
        </Link>
      </div>
    </form>
  );
}

function CancelProblem({ problem }: { problem: Problem }) {
  const texts = useTexts().cancel;
  if (problem.code === "too-late") {
    return (
      <Alert kind="danger" heading={texts.tooLateHeading} focus>
        <p>{texts.tooLate}</p>
      </Alert>
    );
  }
  if (problem.code === "invalid-request") {
    return (
      <Alert kind="danger" focus>
        <p>{texts.reasonSigns}</p>
      </Alert>
    );
  }
  return <AnswerProblem problem={problem} />;
}
