import { useState } from "react";
import { useTexts } from "../language/LanguageProvider";
import { eraseDrafts, hasDraft } from "../session/draft";

/** What was being written is kept for who wrote it. Nobody can tell who signs in next at this machine:
 * so whoever finds the text here can erase it. */
export function KeptDraft() {
  const texts = useTexts().signIn;
  const [kept, setKept] = useState(hasDraft);
  if (!kept) return null;
  const erase = () => {
    eraseDrafts();
    setKept(false);
  };
  return (
    <>
      <p>{texts.kept}</p>
      <button type="button" className="ds-button" data-variant="secondary" onClick={erase}>
        {texts.erase}
      </button>
    </>
  );
}
