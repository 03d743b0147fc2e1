import { type FormEvent, useLayoutEffect, useRef, useState } from "react";
import { forward } from "../api/queue";
import type { Thread } from "../api/types";
import { useMessage } from "../conversation/useMessage";
import { useSending } from "../conversation/useSending";
import { ErrorSummary } from "../layout/ErrorSummary";
import { Field } from "../layout/Field";
import { ProblemAlert } from "../layout/ProblemAlert";
import { TextField } from "../layout/TextField";
import { WaitingButton } from "../layout/WaitingButton";
import { ForwardProblem } from "./ForwardProblem";
import { useForwardFaults } from "./useForwardFaults";
import { useTargets } from "./useTargets";
import { useWritingWords } from "./writingWords";

interface Forwarding {
  thread: Thread;
  reload: () => Promise<void>;
  /** To the unit of this name. */
  onForwarded: (unit: string) => void;
  onCancel: () => void;
}

/** To which other unit, and why, which the patient reads. */
export function ForwardForm({ thread, reload, onForwarded, onCancel }: Forwarding) {
  const { forward: texts } = useWritingWords();
  const { found: units, problem: missing } = useTargets(thread);
  const reason = useMessage(`forward-${thread.id}`, thread.unit.id);
  const [unit, choose] = useState("");
  const faults = useForwardFaults(unit, reason.text);
  const heading = useHeading();
  const { submit, attempt, waiting, problem } = useSending({
    message: reason,
    send: async ({ body }, key) => {
      await forward(thread, { unit_id: unit, reason: body }, key);
      return thread;
    },
    about: `${unit} ${thread.version} `,
    onSent: () => onForwarded(units?.find(({ id }) => id === unit)?.name ?? ""),
    onRefused: ({ code }) => code === "stale" && void reload(),
  });
  const press = (event: FormEvent) => {
    event.preventDefault();
    void submit(!faults.all.length);
  };
  const isTried = attempt > 0;
  return (
    <form className="reply" aria-labelledby="forward" onSubmit={press} noValidate>
      <h2 id="forward" ref={heading} tabIndex={-1} className="ds-heading" data-size="xs">
        {texts.heading}
      </h2>
      <p>{texts.lead}</p>
      {missing && <ProblemAlert problem={missing} />}
      {isTried && !waiting && <ErrorSummary faults={faults.all} attempt={attempt} />}
      {problem && <ForwardProblem key={attempt} problem={problem} />}
      {units && !units.length && <p>{texts.none}</p>}
      {units && units.length > 0 && (
        <>
          <Field id="to-unit" label={texts.unit} error={isTried ? faults.unit : undefined}>
            {(field) => (
              <select
                {...field}
                className="ds-input"
                value={unit}
                onChange={({ target }) => choose(target.value)}
              >
                <option value="">{texts.choose}</option>
                {units.map(({ id, name }) => (
                  <option key={id} value={id} lang="nb">
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            id="reason"
            label={texts.reason}
            hint={texts.reasonHint}
            error={isTried ? faults.reason : undefined}
            rows={4}
            value={reason.value}
            onText={reason.set}
          />
        </>
      )}
      <div className="buttons">
        {units && units.length > 0 && (
          <WaitingButton waiting={waiting} saying={texts.submitting}>
            {texts.submit}
          </WaitingButton>
        )}
        <button type="button" className="ds-button" data-variant="secondary" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}

/** Takes the focus: it has come in the place of the answer. */
function useHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return heading;
}
