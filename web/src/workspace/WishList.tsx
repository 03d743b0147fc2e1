import { useState } from "react";
import type { StaffAppointment } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { WaitingButton } from "../layout/WaitingButton";
import { WishCard } from "./WishCard";
import type { Wishes } from "./wishes";
import { useWords } from "./words";

/** The wishes, and more of them for whoever asks. */
export function WishList({ wishes, found }: { wishes: Wishes; found: StaffAppointment[] }) {
  const { wishes: texts } = useWords();
  const { loading: loadingText } = useTexts();
  const [known, setKnown] = useState<string[]>();
  const { cursor, loading, load } = wishes;
  const firstNew = known && found.find(({ id }) => !known.includes(id));
  const more = () => {
    if (loading) return;
    setKnown(found.map(({ id }) => id));
    void load(cursor);
  };
  if (!found.length && !cursor) return <p>{texts.none}</p>;
  return (
    <>
      <ol className="own-list">
        {found.map((row) => (
          <WishCard key={row.id} row={row} focus={row === firstNew} />
        ))}
      </ol>
      {cursor && (
        <WaitingButton
          type="button"
          className="ds-button more"
          data-variant="secondary"
          waiting={loading}
          saying={loadingText}
          onClick={more}
        >
          {texts.more}
        </WaitingButton>
      )}
    </>
  );
}
