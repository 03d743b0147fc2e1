import { Link } from "react-router";
import { useOwnTexts } from "./ownWords";

/** Why there may be none, and what one can do then. */
export function NothingComing() {
  const texts = useOwnTexts().appointments;
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
