import { useState } from "react";
import { useTexts } from "../language/LanguageProvider";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { ThreadCard } from "./ThreadCard";
import type { OwnThreads } from "./useOwnThreads";
import { useWords } from "./words";

/** Threads, and more of them for whoever asks. */
export function ThreadList({ own, details }: { own: OwnThreads; details: boolean }) {
  const words = useWords();
  const texts = useTexts();
  const [known, setKnown] = useState<string[]>();
  const { shown = [], cursor, loading, problem, load } = own;
  const firstNew = known && shown.find(({ id }) => !known.includes(id));
  const more = () => {
    if (loading) return;
    setKnown(shown.map(({ id }) => id));
    void load(cursor);
  };
  return (
    <>
      <ul className="own-list">
        {shown.map((each) => (
          <ThreadCard key={each.id} thread={each} details={details} focus={each === firstNew} />
        ))}
      </ul>
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
