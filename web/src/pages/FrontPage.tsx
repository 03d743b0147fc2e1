import { Link } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { HelpLine } from "../layout/HelpLine";
import { Icon, type IconName } from "../layout/Icon";
import { Page } from "../layout/Page";
import { useSignedIn } from "../signedIn/SignedInProvider";
import { isExpected } from "../signedIn/session";
import { LetterDoor } from "./LetterDoor";
import { SignedInDoor } from "./SignedInDoor";
import { SignInDoor } from "./SignInDoor";

const ICONS: IconName[] = ["calendar", "check", "move", "cross"];

/** Two doors, and what lies behind them. Who has come in already has the own page first. */
export function FrontPage() {
  const texts = useTexts().front;
  const { session } = useSignedIn();
  const isSignedIn = session.kind === "open";
  return (
    <Page title={texts.title} heading={texts.heading} wide>
      <p className="lead">{texts.lead}</p>
      {isSignedIn && <SignedInDoor me={session.me} />}
      <LetterDoor isSecond={isSignedIn} />
      {!isSignedIn && !isExpected(session) && <SignInDoor />}
      <section aria-labelledby="can">
        <h2 id="can" className="ds-heading" data-size="sm">
          {texts.canHeading}
        </h2>
        <ul className="can">
          {texts.can.map(({ heading, text }, index) => (
            <li key={heading}>
              <Icon name={ICONS[index] ?? "check"} />
              <h3 className="ds-heading" data-size="2xs">
                {heading}
              </h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="which">
        <h2 id="which" className="ds-heading" data-size="sm">
          {texts.whichHeading}
        </h2>
        <p>
          {texts.which}{" "}
          <Link className="ds-link" to="/sykehusene">
            {texts.hospitals}
          </Link>
        </p>
      </section>
      <HelpLine />
    </Page>
  );
}
