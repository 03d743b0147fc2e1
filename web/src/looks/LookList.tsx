import { useState } from "react";
import type { Look } from "../api/types";
import type { useList } from "../journal/useList";
import { useTexts } from "../language/LanguageProvider";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { LookItem } from "./LookItem";
import { useWords } from "./words";

interface Listed {
  list: ReturnType<typeof useList<Look>>;
  /** Whether units may be seen. */
  details: boolean;
}

/** Looks, and more of them for whoever asks. */
export function LookList({ list, details }: Listed) {
  const words = useWords();
  const { loading: saying } = useTexts();
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
      <ul className="looks">
        {shown.map((each) => (
          <LookItem key={each.id} look={each} details={details} focus={each === firstNew} />
        ))}
      </ul>
      {problem && <ProblemAlert problem={problem} />}
      {cursor && (
        <WaitingButton
          type="button"
          className="ds-button more"
          data-variant="secondary"
          waiting={loading}
          saying={saying}
          onClick={more}
        >
          {words.more}
        </WaitingButton>
      )}
    </>
  );
}
