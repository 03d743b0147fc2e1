import { useWords } from "./words";

/** What the words for documents mean, each for whoever asks. */
export function Glossary() {
  const { glossary, types } = useWords();
  return (
    <section className="glossary screen-only" aria-labelledby="glossary">
      <h2 id="glossary" className="ds-heading" data-size="sm">
        {glossary.heading}
      </h2>
      <p>{glossary.lead}</p>
      <div>
        {Object.entries(types).map(([type, { name, text }]) => (
          <details key={type} className="ds-details">
            <summary>{name}</summary>
            <p>{text}</p>
          </details>
        ))}
      </div>
    </section>
  );
}
