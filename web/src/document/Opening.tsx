import type { JournalDocument } from "../api/types";
import { ProblemAlert } from "../layout/ProblemAlert";
import { Fetching } from "./Fetching";
import { Opened } from "./Opened";
import { useOpening } from "./useOpening";
import { useSizeText } from "./useSizeText";
import { Wait } from "./Wait";
import { useWords } from "./words";

/** From the button to the document itself. */
export function Opening({ document }: { document: JournalDocument }) {
  const words = useWords();
  const sizeOf = useSizeText();
  const { state, open, confirm, retry, shut } = useOpening(document);
  switch (state.kind) {
    case "shut":
      return (
        <div className="opening screen-only">
          <button type="button" className="ds-button" onClick={open}>
            {words.open}
          </button>
          <p className="subtle">{words.opens(sizeOf(document.size))}</p>
        </div>
      );
    case "asked":
      return (
        <Wait
          key={state.times}
          times={state.times}
          until={state.until}
          document={document}
          onYes={confirm}
          onNo={shut}
        />
      );
    case "fetching":
      return <Fetching bytes={state.bytes} size={document.size} />;
    case "failed":
      return (
        <div className="opening screen-only">
          <ProblemAlert problem={state.problem} consequence={words.broken} focus />
          <button type="button" className="ds-button" onClick={retry}>
            {words.again}
          </button>
        </div>
      );
    case "open":
      return <Opened file={state.file} />;
  }
}
