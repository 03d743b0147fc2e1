import { useState } from "react";
import { Dialog } from "../layout/Dialog";
import { Icon } from "../layout/Icon";
import { NoButton } from "../layout/NoButton";
import { saveFile } from "../saveFile";
import { useWords } from "./words";

/** Keeps the file on the machine, for whoever still wants that when they have read what it means. */
export function Download({ file }: { file: Blob }) {
  const words = useWords();
  const [asked, ask] = useState(false);
  const [isKept, setKept] = useState(false);
  const keep = () => {
    saveFile(file, words.file);
    ask(false);
    setKept(true);
  };
  return (
    <>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={() => ask(true)}>
        <Icon name="letter" />
        {words.download}
      </button>
      <Dialog
        open={asked}
        onClose={() => ask(false)}
        heading={words.downloadHeading}
        buttons={
          <>
            <button type="button" className="ds-button" onClick={keep}>
              {words.downloadYes}
            </button>
            <NoButton onClick={() => ask(false)}>{words.downloadNo}</NoButton>
          </>
        }
      >
        <p>{words.downloadText}</p>
        <p>{words.downloadShared}</p>
      </Dialog>
      <p role="status" className="subtle">
        {isKept && words.downloaded}
      </p>
    </>
  );
}
