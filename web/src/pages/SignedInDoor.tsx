import { Link } from "react-router";
import type { Person } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { HOMES } from "../signedIn/homes";

/** For whoever is signed in: the way on. */
export function SignedInDoor({ me }: { me: Person }) {
  const texts = useTexts().front;
  return (
    <section className="ds-card door plain" aria-labelledby="signed-in">
      <div>
        <h2 id="signed-in" className="ds-heading" data-size="sm">
          {texts.signedInHeading(me.name)}
        </h2>
        {me.role === "patient" && <p>{texts.signedInText}</p>}
        <Link to={HOMES[me.role]} className="ds-button door-button">
          {texts.signedIn[me.role]}
        </Link>
      </div>
    </section>
  );
}
