import { useState } from "react";
import type { JournalDocument } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { DocumentCard } from "./DocumentCard";
import type { useList } from "./useList";
import { useWords } from "./words";
import { byYear } from "./years";

interface Listed {
  list: ReturnType<typeof useList<JournalDocument>>;
  /** Whether titles, units and names may be seen. */
  details: boolean;
}

/** Documents year by year, and more of them for whoever asks. */
export function DocumentList({ list, details }: Listed) {
  const words = useWords();
  const texts = useTexts();
  const [known, setKnown] = useState<string[]>();
  const { shown = [], cursor, loading, problem, load } = list;
  const firstNew = known && shown.find(({ id }) => !known.includes(id));
  const more = () => {
    if (loading) return;
    setKnown(shown.map(({ id }) => id));
    void load(cursor);
  };
  return (
    <>
      {byYear(shown).map(({ year, items }) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`} className="ds-heading" data-size="sm">
            {year}
          </h2>
          <ul className="own-list">
            {items.map((each) => (
              <DocumentCard
                key={each.id}
                document={each}
                details={details}
                focus={each === firstNew}
              />
            ))}
          </ul>
        </section>
      ))}
      {problem && <ProblemAlert problem={problem} />}
      {cursor && (
        <WaitingButton
          type="button"
          className="ds-button more"
          data-variant="secondary"
          waiting={loading}
          saying={texts.loading}
          onClick={more}
        >
          {words.more}
        </WaitingButton>
      )}
    </>
  );
}
