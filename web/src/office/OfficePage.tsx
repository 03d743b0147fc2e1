import { Page } from "../layout/Page";
import { OwnHelp } from "../personal/OwnHelp";
import { usePerson } from "../signedIn/RequireSignedIn";
import { useChoice } from "./choice";
import { InboxList } from "./InboxList";
import { StatusFilter } from "./StatusFilter";
import { useWords } from "./words";

/** What patients ask of the hospital's records office. */
export function OfficePage() {
  const texts = useWords();
  const { organization_name } = usePerson();
  const { status } = useChoice();
  return (
    <Page title={texts.title} heading={texts.heading} wide>
      <p className="days-unit" lang="nb">
        {organization_name}
      </p>
      <StatusFilter />
      <InboxList key={status} />
      <OwnHelp />
    </Page>
  );
}
