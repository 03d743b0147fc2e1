import type { FormEvent } from "react";
import { ErrorSummary, type Fault } from "../layout/ErrorSummary";
import { Field } from "../layout/Field";
import { WaitingButton } from "../layout/WaitingButton";
import { AccessProblem } from "./AccessProblem";
import { CodeInput } from "./CodeInput";
import { useLetterTexts } from "./letterWords";
import { useAccess } from "./useAccess";
import { useReferenceError } from "./useReferenceError";

/** Code and birth date. */
export function AccessForm() {
  const texts = useLetterTexts().access;
  const { code, birthDate, attempt, waiting, problem, submit } = useAccess();
  const codeError = useReferenceError(code.fault);
  const birthDateError = birthDate.fault && texts.birthDateFaults[birthDate.fault];
  const faults: Fault[] = [
    ...(codeError ? [{ field: "code", message: codeError }] : []),
    ...(birthDateError ? [{ field: "birth-date", message: birthDateError }] : []),
  ];
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };

  return (
    <form className="ds-card form" onSubmit={send} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      {problem && <AccessProblem key={attempt} problem={problem} words={texts} />}
      <Field id="code" label={texts.code} hint={texts.codeHint} error={codeError}>
        {(field) => <CodeInput field={field} code={code.value} onCode={code.set} />}
      </Field>
      <Field
        id="birth-date"
        label={texts.birthDate}
        hint={texts.birthDateHint}
        error={birthDateError}
      >
        {(field) => (
          <input
            {...field}
            className="ds-input date-input"
            type="text"
            inputMode="decimal"
            autoComplete="bday"
            value={birthDate.value}
            onChange={(event) => birthDate.set(event.target.value)}
          />
        )}
      </Field>
      <WaitingButton waiting={waiting} saying={texts.submitting}>
        {texts.submit}
      </WaitingButton>
    </form>
  );
}
