import { Link } from "react-router";
import { useTexts } from "../language/LanguageProvider";

/** Why there may be none, and what one can do then. */
export function NothingComing() {
  const texts = useTexts().appointments;
  return (
    <section aria-labelledby="none">
      <h2 id="none" className="ds-heading" data-size="xs">
        {texts.noneHeading}
      </h2>
      <p>{texts.none}</p>
      <p>
        <Link to="/sykehusene">{texts.hospitals}</Link>
      </p>
    </section>
  );
}
