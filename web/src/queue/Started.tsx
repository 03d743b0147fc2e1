import { Link } from "react-router";
import type { Thread } from "../api/types";
import { Alert } from "../layout/Alert";
import { Page } from "../layout/Page";
import { birthDate } from "./promise";
import { useStartWords } from "./startWords";

/** To whom the message went. */
export function Started({ thread, onAnother }: { thread: Thread; onAnother: () => void }) {
  const texts = useStartWords();
  const { id, patient } = thread;
  return (
    <Page title={texts.title} heading={texts.sentHeading}>
      <Alert kind="success" focus>
        {patient && <p>{texts.sent(patient.name, birthDate(patient.birth_date))}</p>}
        <p>{texts.told}</p>
      </Alert>
      <div className="buttons">
        <Link to={`/arbeid/meldinger/${id}`} className="ds-button">
          {texts.open}
        </Link>
        <button type="button" className="ds-button" data-variant="secondary" onClick={onAnother}>
          {texts.another}
        </button>
      </div>
    </Page>
  );
}
