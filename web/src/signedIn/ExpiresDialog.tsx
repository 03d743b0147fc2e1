import { useState } from "react";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { Dialog } from "../layout/Dialog";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { useSignedIn } from "./SignedInProvider";
import type { SignedInSession } from "./session";
import { useLeave } from "./useLeave";

export interface Warned {
  open: boolean;
  onClose: () => void;
  /** When one will be signed out. */
  at: Date;
}

/** Nothing has been done for a while: one word, and the session lasts longer. */
export function ExpiresDialog({ open, onClose, at }: Warned) {
  const texts = useTexts().signedIn;
  const dates = useDates();
  const leave = useLeave();
  const { stay, waiting, answered } = useStay();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={texts.warningHeading}
      buttons={
        <>
          <WaitingButton type="button" waiting={waiting} saying={texts.staying} onClick={stay}>
            {texts.stay}
          </WaitingButton>
          <button type="button" className="ds-button" data-variant="secondary" onClick={leave}>
            {texts.leaveNow}
          </button>
        </>
      }
    >
      <p>{texts.warning(dates.clock(at))}</p>
      {answered?.kind === "unreachable" && <ProblemAlert problem={answered.problem} />}
    </Dialog>
  );
}

/** That the session lasts longer closes the dialog; only what went wrong is left to tell. */
function useStay() {
  const { look } = useSignedIn();
  const [waiting, setWaiting] = useState(false);
  const [answered, setAnswered] = useState<SignedInSession>();
  const stay = async () => {
    setWaiting(true);
    setAnswered(undefined);
    setAnswered(await look());
    setWaiting(false);
  };
  return { stay, waiting, answered };
}
