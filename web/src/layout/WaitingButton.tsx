import type { ComponentProps } from "react";

interface Waiting extends ComponentProps<"button"> {
  waiting: boolean;
  /** What is under way; read out too. */
  saying: string;
}

/** A button that says when its work is under way. It keeps the focus: it never becomes disabled. */
export function WaitingButton({ waiting, saying, children, ...button }: Waiting) {
  return (
    <>
      <button
        type="submit"
        className="ds-button"
        aria-disabled={waiting}
        {...button}
        aria-busy={waiting}
      >
        {waiting ? saying : children}
      </button>
      <span role="status" className="ds-sr-only">
        {waiting && saying}
      </span>
    </>
  );
}
