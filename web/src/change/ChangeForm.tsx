import type { FormEvent } from "react";
import { Link } from "react-router";
import { ChangeProblem } from "../appointment/ChangeProblem";
import { useCareTexts } from "../appointment/careWords";
import { SignsAlert } from "../appointment/SignsAlert";
import { ErrorSummary } from "../layout/ErrorSummary";
import { TextField } from "../layout/TextField";
import { WaitingButton } from "../layout/WaitingButton";
import { useChangeRequest } from "./useChangeRequest";

/** The wish, and the one button that sends it. */
export function ChangeForm() {
  const texts = useCareTexts().change;
  const { wish, missing, attempt, waiting, problem, submit } = useChangeRequest();
  const error = useError(missing, wish.tooLong);
  const faults = error ? [{ field: "wish", message: error }] : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="ds-card form" onSubmit={send} noValidate>
      {attempt > 0 && <ErrorSummary faults={faults} attempt={attempt} />}
      {problem?.code === "invalid-request" && <SignsAlert />}
      {problem && problem.code !== "invalid-request" && <ChangeProblem problem={problem} />}
      <TextField
        id="wish"
        label={texts.wish}
        hint={texts.wishHint}
        error={error}
        rows={6}
        value={wish.value}
        onText={wish.set}
      />
      <div className="buttons">
        <WaitingButton waiting={waiting} saying={texts.submitting}>
          {texts.submit}
        </WaitingButton>
        <Link to=".." className="ds-button" data-variant="secondary">
          {texts.leave}
        </Link>
      </div>
    </form>
  );
}

function useError(missing: boolean, tooLong: number): string | undefined {
  const texts = useCareTexts();
  if (missing) return texts.change.wishMissing;
  return tooLong ? texts.errors.textLong(tooLong) : undefined;
}
