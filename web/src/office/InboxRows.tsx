import { useState } from "react";
import type { OfficeRequest } from "../api/office";
import { useTexts } from "../language/LanguageProvider";
import { WaitingButton } from "../layout/WaitingButton";
import { useKeptFocus } from "../queue/useKeptFocus";
import { useChoice } from "./choice";
import { InboxRow } from "./InboxRow";
import { useWords } from "./words";

interface Found {
  found: OfficeRequest[];
  /** Where more of them begin. */
  cursor?: string | undefined;
  loading: boolean;
  more: () => void;
}

/** The requests, and more of them for whoever asks. */
export function InboxRows({ found, cursor, loading, more }: Found) {
  const texts = useWords();
  const { loading: loadingText } = useTexts();
  const { status } = useChoice();
  const list = useKeptFocus();
  const [known, setKnown] = useState<string[]>();
  const firstNew = known && found.find(({ id }) => !known.includes(id));
  if (!found.length) return <p className="queue-none">{texts.none[status]}</p>;
  const ask = () => {
    if (loading) return;
    setKnown(found.map(({ id }) => id));
    more();
  };
  return (
    <>
      <ol className="queue" aria-label={texts.list} ref={list} tabIndex={-1}>
        {found.map((request) => (
          <InboxRow key={request.id} request={request} focus={request === firstNew} />
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
