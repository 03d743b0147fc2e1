import { useState } from "react";
import type { RecordRequest } from "../api/types";
import type { useList } from "../journal/useList";
import { useTexts } from "../language/LanguageProvider";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { RequestCard } from "./RequestCard";
import { usePhones } from "./usePhones";
import { useWords } from "./words";

/** Requests, and more of them for whoever asks. */
export function RequestList({ list }: { list: ReturnType<typeof useList<RecordRequest>> }) {
  const words = useWords();
  const { loading: saying } = useTexts();
  const [known, setKnown] = useState<string[]>();
  const { shown = [], cursor, loading, problem, load } = list;
  const phones = usePhones(shown.some(({ overdue }) => overdue));
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
          <RequestCard
            key={each.id}
            request={each}
            phone={phones.get(each.organization.id)}
            focus={each === firstNew}
          />
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
