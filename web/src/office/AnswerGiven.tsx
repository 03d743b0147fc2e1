import type { OfficeRequest } from "../api/office";
import { PatientReads } from "./PatientReads";
import { useRequestWords } from "./requestWords";

interface Given {
  request: OfficeRequest;
  answer: NonNullable<OfficeRequest["answer"]>;
}

/** What the patient has been answered, as they read it. */
export function AnswerGiven({ request, answer }: Given) {
  const { given } = useRequestWords();
  return (
    <section className="ds-card office-given" aria-labelledby="given">
      <h2 id="given" className="ds-heading" data-size="xs">
        {given}
      </h2>
      <PatientReads request={request} answer={answer} />
    </section>
  );
}
