import { Alert } from "../layout/Alert";
import { Page } from "../layout/Page";
import { OwnHelp } from "../personal/OwnHelp";
import { useWords } from "./words";

/** That what is here is for the records office alone. */
export function NotOffice() {
  const { notOffice: texts, title } = useWords();
  return (
    <Page title={title} heading={texts.heading}>
      <Alert kind="info">
        <p>{texts.text}</p>
      </Alert>
      <OwnHelp />
    </Page>
  );
}
