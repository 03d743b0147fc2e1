import { useRequestWords } from "./requestWords";
import { useAnswerDraft } from "./useAnswerDraft";

/** What one had written when somebody else was first: not lost, until one throws it away. */
export function Unsent({ id }: { id: string }) {
  const { unsent: texts } = useRequestWords();
  const { text, erase } = useAnswerDraft(id);
  if (!text) return null;
  return (
    <section className="office-unsent screen-only" aria-labelledby="unsent">
      <h2 id="unsent" className="ds-heading" data-size="2xs">
        {texts.heading}
      </h2>
      <blockquote className="wish-words lines">{text}</blockquote>
      <button type="button" className="ds-button" data-variant="secondary" onClick={erase}>
        {texts.erase}
      </button>
    </section>
  );
}
