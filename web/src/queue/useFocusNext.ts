import { useLayoutEffect, useRef } from "react";

/** Moves the focus to what stands under this id once the page shows it. */
export function useFocusNext(): (id: string) => void {
  const wanted = useRef("");
  useLayoutEffect(() => {
    if (!wanted.current) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = "";
  });
  return (id) => {
    wanted.current = id;
  };
}
