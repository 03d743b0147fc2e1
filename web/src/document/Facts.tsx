import type { JournalDocument } from "../api/types";
import { useTypeWords } from "../journal/useTypeWords";
import { useWords as useJournalWords } from "../journal/words";
import { useDates } from "../language/useDates";
import { Phone } from "../layout/Phone";
import { useWords } from "./words";

/** What it is, who wrote it where and when, and what its word means. */
export function Facts({ document }: { document: JournalDocument }) {
  const words = useWords();
  const { facts } = words;
  const { glossary } = useJournalWords();
  const dates = useDates();
  const { type, authored_at, author, unit, organization, released_at } = document;
  const { name, plain, text } = useTypeWords()(type);
  return (
    <section className="document-facts" aria-label={words.about}>
      <dl className="facts">
        <dt>{facts.type}</dt>
        <dd>{plain ? `${name}: ${plain}` : name}</dd>
        <dt>{facts.written}</dt>
        <dd>{dates.day(authored_at)}</dd>
        <dt>{facts.author}</dt>
        <dd lang="nb">{author.function ? `${author.name}, ${author.function}` : author.name}</dd>
        <dt>{facts.unit}</dt>
        <dd lang="nb">
          {unit.name}, {organization.name}
        </dd>
        <dt>{facts.phone}</dt>
        <dd>
          <Phone number={unit.phone} />
        </dd>
        <dt>{facts.shown}</dt>
        <dd>{dates.moment(released_at)}</dd>
      </dl>
      {text && (
        <details className="ds-details">
          <summary>{glossary.whatIs(name)}</summary>
          <p>{text}</p>
        </details>
      )}
    </section>
  );
}
