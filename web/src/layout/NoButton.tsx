import type { ComponentProps } from "react";

/** The way back from a question. It has the focus when the question comes: a key that is still held down
 * from the button before must not say yes. */
export function NoButton(button: Pick<ComponentProps<"button">, "onClick" | "children">) {
  return (
    <button
      ref={focusFirst}
      type="button"
      className="ds-button"
      data-variant="secondary"
      {...button}
    />
  );
}

/** A dialog looks for this when it opens; React itself would only focus the button, while it is hidden. */
function focusFirst(button: HTMLButtonElement | null): void {
  button?.setAttribute("autofocus", "");
}
