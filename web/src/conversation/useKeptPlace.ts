import { type RefObject, useLayoutEffect, useRef } from "react";

/** What one reads stays where it is when something comes before it. When the button that fetched it is
 * gone with that, the focus goes to the last one that came. */
export function useKeptPlace(list: RefObject<HTMLElement | null>, first: number | undefined) {
  const held = useRef<{ entry: Element; top: number; button: Element | null }>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once something has come before the first
  useLayoutEffect(() => {
    const { entry, top, button } = held.current ?? {};
    held.current = undefined;
    if (!entry?.isConnected || top === undefined) return;
    window.scrollBy({ top: entry.getBoundingClientRect().top - top, behavior: "instant" });
    const last = entry.previousElementSibling;
    if (!button?.isConnected && last instanceof HTMLElement) last.focus({ preventScroll: true });
  }, [first]);
  return () => {
    const entry = list.current?.firstElementChild;
    if (!entry) return;
    held.current = {
      entry,
      top: entry.getBoundingClientRect().top,
      button: document.activeElement,
    };
  };
}
