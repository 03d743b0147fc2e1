import { useCallback, useRef } from "react";
import { serverNow } from "../api/serverClock";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { useAt } from "./useAt";

const AHEAD = 5 * 60_000;

/** Says five minutes ahead that the appointment will be hidden. */
export function SessionWarning({ expiresAt, onLeave }: { expiresAt: number; onLeave: () => void }) {
  const texts = useTexts().session;
  const dates = useDates();
  const dialog = useRef<HTMLDialogElement>(null);
  const warned = useRef(0);

  const warn = useCallback(() => {
    if (warned.current === expiresAt || serverNow() >= expiresAt) return;
    warned.current = expiresAt;
    dialog.current?.showModal();
  }, [expiresAt]);
  useAt(expiresAt - AHEAD, warn);

  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className="ds-dialog"
      aria-labelledby="warning"
      aria-describedby="hides-at"
    >
      <h2 id="warning" className="ds-heading" data-size="sm">
        {texts.warningHeading}
      </h2>
      <p id="hides-at">{texts.warning(dates.clock(new Date(expiresAt)))}</p>
      <div className="buttons">
        <button type="button" className="ds-button" onClick={close}>
          {texts.understood}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={onLeave}>
          {texts.finish}
        </button>
      </div>
    </dialog>
  );
}
