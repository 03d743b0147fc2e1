import { useState } from "react";
import { Dialog } from "../layout/Dialog";
import { NoButton } from "../layout/NoButton";
import { WaitingButton } from "../layout/WaitingButton";
import { useWords } from "../settings/words";
import { type Ending, OTHERS } from "./useSessions";

/** Ends everything but this, once one has said that it is meant. */
export function EndOthers({ ending, onEnd }: { ending: Ending; onEnd: () => void }) {
  const texts = useWords().sessions;
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
        aria-disabled={ending !== undefined}
        waiting={ending === OTHERS}
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
            <NoButton onClick={close}>{texts.endOthersNo}</NoButton>
          </>
        }
      >
        <p>{texts.endOthersText}</p>
      </Dialog>
    </div>
  );
}
