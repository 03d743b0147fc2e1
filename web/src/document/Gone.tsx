import { Link } from "react-router";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { useWords } from "./words";

/** A document that is not there, or not this patient's. */
export function Gone() {
  const words = useWords();
  return (
    <Page title={words.goneHeading} heading={words.goneHeading}>
      <p>{words.gone}</p>
      <p>
        <Link to="/journal">{words.toAll}</Link>
      </p>
      <HelpLine />
    </Page>
  );
}
