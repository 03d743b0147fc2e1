import { Alert } from "../layout/Alert";
import { Page } from "../layout/Page";
import { ToQueue } from "./ToQueue";
import { useThreadWords } from "./threadWords";

/** Whose thread went where. */
export interface Went {
  name: string;
  unit: string;
}

/** That a thread is with another unit now, and the way back to one's own. */
export function Forwarded({ name, unit }: Went) {
  const { forward: texts, thread } = useThreadWords();
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
