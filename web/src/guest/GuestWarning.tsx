import { useCallback, useRef, useState } from "react";
import { serverNow } from "../api/serverClock";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { Dialog } from "../layout/Dialog";
import { AHEAD, useAt } from "../session/useAt";

/** Says five minutes ahead that the appointment will be hidden. */
export function GuestWarning({ expiresAt, onLeave }: { expiresAt: number; onLeave: () => void }) {
  const texts = useTexts().session;
  const dates = useDates();
  const [open, setOpen] = useState(false);
  const warned = useRef(0);

  const warn = useCallback(() => {
    if (warned.current === expiresAt || serverNow() >= expiresAt) return;
    warned.current = expiresAt;
    setOpen(true);
  }, [expiresAt]);
  useAt(expiresAt - AHEAD, warn);

  const close = () => setOpen(false);
  return (
    <Dialog
      open={open}
      onClose={close}
      heading={texts.warningHeading}
      buttons={
        <>
          <button type="button" className="ds-button" onClick={close}>
            {texts.understood}
          </button>
          <button type="button" className="ds-button" data-variant="secondary" onClick={onLeave}>
            {texts.finish}
          </button>
        </>
      }
    >
      <p>{texts.warning(dates.clock(new Date(expiresAt)))}</p>
    </Dialog>
  );
}
