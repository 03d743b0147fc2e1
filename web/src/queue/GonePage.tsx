import { Alert } from "../layout/Alert";
import { Page } from "../layout/Page";
import { ToQueue } from "./ToQueue";
import { useThreadWords } from "./threadWords";

/** That a thread is not, or no longer, at a unit where one works. */
export function GonePage() {
  const { thread: texts } = useThreadWords();
  return (
    <Page title={texts.title} heading={texts.goneHeading}>
      <Alert kind="info">
        <p>{texts.gone}</p>
      </Alert>
      <ToQueue />
    </Page>
  );
}
