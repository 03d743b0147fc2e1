import { Link, useSearchParams } from "react-router";
import type { Role } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { Phone } from "../layout/Phone";
import { Happened } from "./Happened";
import { codeIn, referenceIn } from "./happened";
import { HelpWords, useHelpWords } from "./helpWords";

/** Number of those who help everyone with ID-porten, whichever eID one has. */
const ID_PORTEN = "800 30 300";

/** What went wrong, for whom the API has sent here; and help with signing in for everyone. */
export function SignInHelpPage() {
  return (
    <HelpWords>
      <SignInHelp />
    </HelpWords>
  );
}

function SignInHelp() {
  const texts = useHelpWords();
  const { problem } = useTexts();
  const [query] = useSearchParams();
  const word = query.get("code");
  const reference = word && referenceIn(word, texts);
  const role: Role = query.get("role") === "staff" ? "staff" : "patient";
  return (
    <Page title={texts.title} heading={texts.heading}>
      {word && <Happened key={word} code={codeIn(word, texts)} role={role} />}
      <Without />
      <GoodEnough />
      <Phones />
      <HelpLine />
      {reference && <p className="small">{problem.reference(reference)}</p>}
    </Page>
  );
}

function Without() {
  const { withoutHeading, without } = useHelpWords();
  const { signIn } = useTexts();
  return (
    <section aria-labelledby="without">
      <h2 id="without" className="ds-heading" data-size="xs">
        {withoutHeading}
      </h2>
      <ul className="ds-list">
        {without.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>
        <Link to="/kode">{signIn.code}</Link>
      </p>
    </section>
  );
}

function GoodEnough() {
  const { eidsHeading, eids, whyNot, bankIdHeading, bankId } = useHelpWords();
  return (
    <>
      <section aria-labelledby="eids">
        <h2 id="eids" className="ds-heading" data-size="xs">
          {eidsHeading}
        </h2>
        <ul className="ds-list">
          {eids.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p>{whyNot}</p>
      </section>
      <section aria-labelledby="bank-id">
        <h2 id="bank-id" className="ds-heading" data-size="xs">
          {bankIdHeading}
        </h2>
        {bankId.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </section>
    </>
  );
}

function Phones() {
  const { phonesHeading, idPorten, otherPhones } = useHelpWords();
  return (
    <section aria-labelledby="phones">
      <h2 id="phones" className="ds-heading" data-size="xs">
        {phonesHeading}
      </h2>
      <ul className="ds-list">
        <li>
          {idPorten} <Phone number={ID_PORTEN} />
        </li>
        {otherPhones.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
