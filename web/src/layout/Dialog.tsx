import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

interface Content {
  open: boolean;
  /** It was closed with the escape key. */
  onClose: () => void;
  heading: string;
  children: ReactNode;
  buttons: ReactNode;
}

/** A question or a warning that wants an answer before one goes on. */
export function Dialog({ open, onClose, heading, children, buttons }: Content) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="ds-dialog"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-words`}
      onClose={onClose}
    >
      <h2 id={`${id}-heading`} className="ds-heading" data-size="sm">
        {heading}
      </h2>
      <div id={`${id}-words`} className="words">
        {children}
      </div>
      <div className="buttons">{buttons}</div>
    </dialog>
  );
}
