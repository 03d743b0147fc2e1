import { Link } from "react-router";
import type { Role } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { SignInButton } from "./SignInButton";

interface Choice {
  /** Who is most likely to be here: the one primary way. */
  first: Role;
  returnTo: Record<Role, string>;
}

const OTHER: Record<Role, Role> = { patient: "staff", staff: "patient" };

/** Both ways in, with help, and what needs none of them. */
export function SignInChoice({ first, returnTo }: Choice) {
  const texts = useTexts().signIn;
  const second = OTHER[first];
  return (
    <>
      <section className="ds-card way-in" aria-labelledby="first">
        <h2 id="first" className="ds-heading" data-size="xs">
          {texts.roles[first].heading}
        </h2>
        <p>{texts.roles[first].text}</p>
        <div className="buttons">
          <SignInButton as={first} returnTo={returnTo[first]}>
            {texts.roles[first].button}
          </SignInButton>
        </div>
        <p>
          <Link to="/hjelp-til-innlogging">{texts.help}</Link>
        </p>
      </section>
      <section aria-labelledby="without">
        <h2 id="without" className="ds-heading" data-size="xs">
          {texts.withoutHeading}
        </h2>
        <p>
          {texts.without} <Link to="/kode">{texts.code}</Link>
        </p>
      </section>
      <section aria-labelledby="second">
        <h2 id="second" className="ds-heading" data-size="xs">
          {texts.roles[second].heading}
        </h2>
        <p>{texts.roles[second].text}</p>
        <div className="buttons">
          <SignInButton as={second} returnTo={returnTo[second]} data-variant="secondary">
            {texts.roles[second].button}
          </SignInButton>
        </div>
      </section>
    </>
  );
}
