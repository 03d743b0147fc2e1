import type { OfficeRequest } from "../api/office";
import { WaitingButton } from "../layout/WaitingButton";
import { PatientReads } from "./PatientReads";
import { useRequestWords } from "./requestWords";
import type { AnswerDraft } from "./useAnswerDraft";

interface Previewed {
  request: OfficeRequest;
  draft: AnswerDraft;
  waiting: boolean;
}

/** The answer as the patient will read it, with how to complain where there is something to complain of;
 * and the one button that sends it. */
export function Preview({ request, draft, waiting }: Previewed) {
  const { answer: texts } = useRequestWords();
  const { outcome, ground } = draft.fields;
  const isRefusal = outcome === "partly" || outcome === "refused";
  return (
    <section className="ds-card summary office-preview" aria-labelledby="preview">
      <h3 id="preview" className="ds-heading" data-size="xs">
        {texts.preview}
      </h3>
      {outcome ? (
        <PatientReads
          request={{ ...request, may_complain: isRefusal }}
          answer={{
            outcome,
            ground: isRefusal && ground ? ground : null,
            text: draft.text || texts.previewText,
            answered_at: request.asked_at,
          }}
        />
      ) : (
        <p className="subtle">{texts.previewEmpty}</p>
      )}
      <p className="subtle">{texts.final}</p>
      <WaitingButton waiting={waiting} saying={texts.submitting}>
        {texts.submit}
      </WaitingButton>
    </section>
  );
}
