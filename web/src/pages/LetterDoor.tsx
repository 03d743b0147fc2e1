import { Link } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { LetterPicture } from "./LetterPicture";

/** For everyone who holds a letter. */
export function LetterDoor({ isSecond }: { isSecond: boolean }) {
  const texts = useTexts().front;
  return (
    <section className="ds-card door" aria-labelledby="door">
      <div>
        <h2 id="door" className="ds-heading" data-size="sm">
          {texts.doorHeading}
        </h2>
        <p>{texts.doorText}</p>
        <Link
          to="/kode"
          className="ds-button door-button"
          data-variant={isSecond ? "secondary" : undefined}
        >
          {texts.door}
        </Link>
      </div>
      <LetterPicture />
    </section>
  );
}
