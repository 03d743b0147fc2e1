import { Download } from "../document/Download";
import { Shape } from "../document/Shape";
import { useWords } from "../document/words";
import { Alert } from "../layout/Alert";
import { Pages } from "./Pages";
import { PrintButton } from "./PrintButton";
import { usePdf } from "./usePdf";

/** A PDF out of memory, shown inside the page. It gets no address that anything could remember. */
export function Viewer({ file }: { file: Blob }) {
  const words = useWords();
  const { pdf, isUnreadable } = usePdf(file);
  return (
    <section className="viewer" aria-labelledby="viewer">
      <h2 id="viewer" className="ds-sr-only">
        {words.viewer.name}
      </h2>
      {isUnreadable && (
        <Alert kind="warning" focus>
          <p>{words.viewer.unreadable}</p>
        </Alert>
      )}
      {!pdf && !isUnreadable && <Shape />}
      {pdf && <Pages pdf={pdf} />}
      <fieldset className="buttons viewer-keep screen-only">
        <legend className="ds-sr-only">{words.keep}</legend>
        {pdf && <PrintButton pdf={pdf} />}
        <Download file={file} />
      </fieldset>
    </section>
  );
}
