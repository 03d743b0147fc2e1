import { Alert } from "../layout/Alert";
import { Page } from "../layout/Page";
import { OwnHelp } from "../personal/OwnHelp";
import { useRequestWords } from "./requestWords";
import { ToOffice } from "./ToOffice";

/** That a request is not among those of the hospital, or not among those that are looked through. */
export function Gone() {
  const { title, gone: texts } = useRequestWords();
  return (
    <Page title={title} heading={texts.heading}>
      <Alert kind="info">
        <p>{texts.text}</p>
      </Alert>
      <ToOffice />
      <OwnHelp />
    </Page>
  );
}
