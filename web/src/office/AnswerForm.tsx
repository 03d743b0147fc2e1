import type { FormEvent } from "react";
import type { OfficeRequest } from "../api/office";
import { LONGEST, lengthOf } from "../conversation/text";
import { ErrorSummary } from "../layout/ErrorSummary";
import { TextField } from "../layout/TextField";
import { AnswerProblem } from "./AnswerProblem";
import { GroundChoice } from "./GroundChoice";
import { OutcomeChoice } from "./OutcomeChoice";
import { Preview } from "./Preview";
import { useRequestWords } from "./requestWords";
import { useAnswerDraft } from "./useAnswerDraft";
import { useAnswerFaults } from "./useAnswerFaults";
import { useAnswering } from "./useAnswering";
import type { OpenRequest } from "./useOfficeRequest";

interface Answered {
  open: OpenRequest;
  request: OfficeRequest;
  onSent: (answered: OfficeRequest) => void;
  onStale: () => void;
}

/** What the office says, on which ground, and beside it how the patient will read that. */
export function AnswerForm({ request, ...answered }: Answered) {
  const { answer: texts } = useRequestWords();
  const draft = useAnswerDraft(request.id);
  const faults = useAnswerFaults(draft);
  const { submit, attempt, waiting, problem } = useAnswering({ request, draft, ...answered });
  const { fields, text, set } = draft;
  const isTried = attempt > 0 && !waiting;
  const press = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  const faultOf = (field: string) =>
    isTried ? faults.find((each) => each.field.startsWith(field))?.message : undefined;
  return (
    <section className="answer-form screen-only" aria-labelledby="answer">
      <h2 id="answer" className="ds-heading" data-size="sm">
        {texts.heading}
      </h2>
      <form className="accept" onSubmit={press} noValidate>
        {isTried && <ErrorSummary faults={faults} attempt={attempt} />}
        {problem && <AnswerProblem key={attempt} problem={problem} />}
        <div className="accept-parts">
          <div className="office-fields">
            <OutcomeChoice kind={request.kind} draft={draft} error={faultOf("outcome")} />
            {fields.outcome && fields.outcome !== "fulfilled" && (
              <GroundChoice draft={draft} error={faultOf("ground")} />
            )}
            <div>
              <TextField
                id="text"
                label={texts.text}
                hint={texts.textHint}
                error={faultOf("text")}
                rows={8}
                value={fields.text}
                onText={(value) => set({ text: value })}
              />
              <p className="counter small subtle">{texts.count(lengthOf(text), LONGEST)}</p>
            </div>
          </div>
          <Preview request={request} draft={draft} waiting={waiting} />
        </div>
      </form>
    </section>
  );
}
