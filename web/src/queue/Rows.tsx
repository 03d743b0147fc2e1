import { useState } from "react";
import type { Thread } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { WaitingButton } from "../layout/WaitingButton";
import { useChoice } from "./choice";
import { QueueRow } from "./QueueRow";
import { useKeptFocus } from "./useKeptFocus";
import { useWords } from "./words";

interface Found {
  found: Thread[];
  /** Where more of them begin. */
  cursor?: string | undefined;
  loading: boolean;
  more: () => void;
}

/** The threads, and more of them for whoever asks. */
export function Rows({ found, cursor, loading, more }: Found) {
  const texts = useWords();
  const { loading: loadingText } = useTexts();
  const list = useKeptFocus();
  const [known, setKnown] = useState<string[]>();
  const firstNew = known && found.find(({ id }) => !known.includes(id));
  if (!found.length) return <None />;
  const ask = () => {
    if (loading) return;
    setKnown(found.map(({ id }) => id));
    more();
  };
  return (
    <>
      <ol className="queue" aria-label={texts.list} ref={list} tabIndex={-1}>
        {found.map((thread) => (
          <QueueRow key={thread.id} thread={thread} focus={thread === firstNew} />
        ))}
      </ol>
      {cursor && (
        <WaitingButton
          type="button"
          className="ds-button more"
          data-variant="secondary"
          waiting={loading}
          saying={loadingText}
          onClick={ask}
        >
          {texts.more}
        </WaitingButton>
      )}
    </>
  );
}

function None() {
  const texts = useWords();
  const { status, assignee } = useChoice();
  return <p className="queue-none">{(assignee ? texts.noneOf : texts.none)[status]}</p>;
}
