import { Link } from "react-router";
import { useTexts } from "../language/LanguageProvider";

/** For who has, or may have, something of their own here. */
export function SignInDoor() {
  const texts = useTexts().front;
  return (
    <section className="ds-card door plain" aria-labelledby="sign-in">
      <div>
        <h2 id="sign-in" className="ds-heading" data-size="sm">
          {texts.signInHeading}
        </h2>
        <p>{texts.signInText}</p>
        <Link to="/logg-inn" className="ds-button door-button" data-variant="secondary">
          {texts.signIn}
        </Link>
      </div>
    </section>
  );
}
