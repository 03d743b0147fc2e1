import { Dialog } from "../layout/Dialog";
import { NoButton } from "../layout/NoButton";
import type { Door } from "./preferences";
import { useWords } from "./words";

interface Asked {
  door: Door;
  open: boolean;
  onClose: () => void;
  onShut: () => void;
}

/** A slip of the finger would last a day: so it is asked once more. */
export function ShutDialog({ door, open, onClose, onShut }: Asked) {
  const texts = useWords().settings;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={texts.doors[door].question}
      buttons={
        <>
          <button type="button" className="ds-button" onClick={onShut}>
            {texts.press.open}
          </button>
          <NoButton onClick={onClose}>{texts.keepOpen}</NoButton>
        </>
      }
    >
      <p>{texts.dayRule}</p>
    </Dialog>
  );
}
