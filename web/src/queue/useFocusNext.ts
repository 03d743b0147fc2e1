import { useLayoutEffect, useRef } from "react";

/** Moves the focus to what stands under this id once the page shows it. */
export function useFocusNext(): (id: string) => void {
  const wanted = useRef("");
  // With the picture, not after it: what is left of the one before would use up the wish.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = "";
  });
  return (id) => {
    wanted.current = id;
  };
}
