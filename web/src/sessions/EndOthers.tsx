import { useState } from "react";
import { useTexts } from "../language/LanguageProvider";
import { Dialog } from "../layout/Dialog";
import { WaitingButton } from "../layout/WaitingButton";

/** Ends everything but this, once one has said that it is meant. */
export function EndOthers({ waiting, onEnd }: { waiting: boolean; onEnd: () => void }) {
  const texts = useTexts().sessions;
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const end = () => {
    close();
    onEnd();
  };
  return (
    <div className="buttons">
      <WaitingButton
        type="button"
        data-variant="secondary"
        waiting={waiting}
        saying={texts.ending}
        onClick={() => setAsked(true)}
      >
        {texts.endOthers}
      </WaitingButton>
      <Dialog
        open={asked}
        onClose={close}
        heading={texts.endOthersHeading}
        buttons={
          <>
            <button type="button" className="ds-button" onClick={end}>
              {texts.endOthersYes}
            </button>
            <button type="button" className="ds-button" data-variant="secondary" onClick={close}>
              {texts.endOthersNo}
            </button>
          </>
        }
      >
        <p>{texts.endOthersText}</p>
      </Dialog>
    </div>
  );
}
