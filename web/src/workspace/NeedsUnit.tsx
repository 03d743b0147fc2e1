import { Outlet } from "react-router";
import { Alert } from "../layout/Alert";
import { Page } from "../layout/Page";
import { OwnHelp } from "../personal/OwnHelp";
import { usePerson } from "../signedIn/RequireSignedIn";
import { useBarWords } from "./barWords";

/** For views that are about a unit: says why there is nothing to whoever works at none. */
export function NeedsUnit() {
  const person = usePerson();
  const { noUnits: texts, bar } = useBarWords();
  if (person.units?.length) return <Outlet context={person} />;
  return (
    <Page title={bar.name} heading={texts.heading}>
      <Alert kind="info">
        <p>{texts.text}</p>
      </Alert>
      <OwnHelp />
    </Page>
  );
}
