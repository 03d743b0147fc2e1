import { Alert } from "../layout/Alert";
import { Page } from "../layout/Page";
import { ToQueue } from "./ToQueue";
import { useWords } from "./words";

/** Whose thread went where. */
export interface Went {
  name: string;
  unit: string;
}

/** That a thread is with another unit now, and the way back to one's own. */
export function Forwarded({ name, unit }: Went) {
  const { forward: texts, thread } = useWords();
  return (
    <Page title={thread.title} heading={texts.sentHeading}>
      <Alert kind="success" focus>
        <p>{texts.sent(name, unit)}</p>
        <p>{texts.told}</p>
      </Alert>
      <ToQueue />
    </Page>
  );
}
