import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { Dialog } from "../layout/Dialog";
import type { Warned } from "./ExpiresDialog";
import { useLeave } from "./useLeave";

/** Two hours after signing in it is over, whatever one does: nothing is offered that would not help. */
export function EndsDialog({ open, onClose, at }: Warned) {
  const texts = useTexts().signedIn;
  const dates = useDates();
  const leave = useLeave();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={texts.warningHeading}
      buttons={
        <>
          <button type="button" className="ds-button" onClick={onClose}>
            {texts.understood}
          </button>
          <button type="button" className="ds-button" data-variant="secondary" onClick={leave}>
            {texts.leaveNow}
          </button>
        </>
      }
    >
      <p>{texts.ends(dates.clock(at))}</p>
    </Dialog>
  );
}
