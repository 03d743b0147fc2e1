import type { FormEvent } from "react";
import type { Preferences } from "../api/types";
import { ErrorSummary } from "../layout/ErrorSummary";
import { WaitingButton } from "../layout/WaitingButton";
import { DiscreetField } from "./DiscreetField";
import { LanguageField } from "./LanguageField";
import { NoticesFields } from "./NoticesFields";
import { QuietHoursFields } from "./QuietHoursFields";
import { useChoices } from "./useChoices";
import type { Save } from "./usePreferences";
import { WaitFields } from "./WaitFields";
import { useWords } from "./words";

interface Stored {
  stored: Preferences;
  isPatient: boolean;
  waiting: boolean;
  save: Save;
}

/** All that is saved together. */
export function PreferencesForm({ stored, isPatient, waiting, save }: Stored) {
  const texts = useWords().settings;
  const { chosen, change, isChanged, isFaulty, attempt, submit } = useChoices(stored, save);
  const error = isFaulty ? texts.quiet.same : undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  const parts = { chosen, change };
  return (
    <form className="ds-card form" onSubmit={send} noValidate>
      {attempt > 0 && (
        <ErrorSummary
          faults={error ? [{ field: "quiet-ends", message: error }] : []}
          attempt={attempt}
        />
      )}
      <LanguageField {...parts} isPatient={isPatient} />
      {isPatient && (
        <>
          <NoticesFields {...parts} contact={stored.contact} />
          <QuietHoursFields {...parts} error={error} />
          <DiscreetField {...parts} />
          <WaitFields {...parts} />
        </>
      )}
      <p role="status">{isChanged && texts.notSaved}</p>
      <WaitingButton waiting={waiting} saying={texts.saving}>
        {texts.save}
      </WaitingButton>
    </form>
  );
}
