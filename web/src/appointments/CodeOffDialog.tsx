import { useCareTexts } from "../appointment/careWords";
import { Dialog } from "../layout/Dialog";
import { NoButton } from "../layout/NoButton";

interface Asked {
  open: boolean;
  onClose: () => void;
  onYes: () => void;
}

/** Only the hospital can give a new code: so it is asked once more. */
export function CodeOffDialog({ open, onClose, onYes }: Asked) {
  const texts = useCareTexts().letterCode;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={texts.question}
      buttons={
        <>
          <button type="button" className="ds-button" onClick={onYes}>
            {texts.yes}
          </button>
          <NoButton onClick={onClose}>{texts.no}</NoButton>
        </>
      }
    >
      <p>{texts.consequence}</p>
    </Dialog>
  );
}
