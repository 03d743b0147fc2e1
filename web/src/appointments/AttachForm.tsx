import type { FormEvent } from "react";
import { AccessProblem } from "../access/AccessProblem";
import { CodeInput } from "../access/CodeInput";
import { useLetterTexts } from "../access/letterWords";
import { useReferenceError } from "../access/useReferenceError";
import { ErrorSummary } from "../layout/ErrorSummary";
import { Field } from "../layout/Field";
import { WaitingButton } from "../layout/WaitingButton";
import { useOwnTexts } from "./ownWords";
import { useAttach } from "./useAttach";

/** The code alone: whose birth date it is, one has signed in with. */
export function AttachForm() {
  const { attach: texts } = useOwnTexts();
  const { access } = useLetterTexts();
  const { code, setCode, fault, attempt, waiting, problem, submit } = useAttach();
  const error = useReferenceError(fault);
  const faults = error ? [{ field: "code", message: error }] : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="ds-card form" onSubmit={send} noValidate>
      {attempt > 0 && <ErrorSummary faults={faults} attempt={attempt} />}
      {problem && <AccessProblem key={attempt} problem={problem} words={texts} />}
      <Field id="code" label={access.code} hint={access.codeHint} error={error}>
        {(field) => <CodeInput field={field} code={code} onCode={setCode} />}
      </Field>
      <WaitingButton waiting={waiting} saying={access.submitting}>
        {texts.submit}
      </WaitingButton>
    </form>
  );
}
