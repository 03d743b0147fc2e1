import type { OfficeRequest } from "../api/office";
import { useDates } from "../language/useDates";
import { birthDate } from "../queue/promise";
import { AskedLook } from "./AskedLook";
import { NationalNumber } from "./NationalNumber";
import { useRequestWords } from "./requestWords";
import { Standing } from "./Standing";
import { useWords } from "./words";

/** Who asks for what, until when, and what the office needs to find it; and the patient's own words. */
export function RequestFacts({ request }: { request: OfficeRequest }) {
  const { kinds } = useWords();
  const { facts: texts } = useRequestWords();
  const dates = useDates();
  const { kind, patient, asked_at, text, document_ids, looked_at } = request;
  return (
    <section className="wish-facts" aria-label={texts.name}>
      <p className="lead">{kinds[kind]}</p>
      <div className="office-standing">
        <Standing request={request} />
      </div>
      <dl className="facts">
        <dt>{texts.born}</dt>
        <dd>{birthDate(patient.birth_date)}</dd>
        <dt>{texts.number}</dt>
        <dd>
          <NationalNumber number={patient.national_id} />
        </dd>
        <dt>{texts.asked}</dt>
        <dd className="sentence">
          {dates.moment(asked_at)} ({dates.distance(asked_at)})
        </dd>
        {document_ids && document_ids.length > 0 && (
          <>
            <dt>{texts.documents}</dt>
            {document_ids.map((each) => (
              <dd key={each} className="document-id">
                {each}
              </dd>
            ))}
          </>
        )}
      </dl>
      {looked_at && <AskedLook look={looked_at} />}
      <h2 className="ds-heading" data-size="2xs">
        {texts.words}
      </h2>
      <blockquote className="wish-words lines">{text}</blockquote>
    </section>
  );
}
