import { type RefObject, useEffect, useRef, useState } from "react";
import type { Role } from "../api/types";
import { type Fetched, isUnread } from "./entries";
import type { OpenThread } from "./useThread";

const SIGNS_OF_LIFE = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "scroll"];

interface Watched {
  thread: OpenThread;
  found: Fetched;
  reader: Role;
  list: RefObject<HTMLElement | null>;
}

/** Tells the API what has been read: an entry counts once its end has been on the screen. What the page
 * has fetched by itself counts only when somebody is there, which moving anything tells. Answers the
 * number of the last one that was seen. */
export function useSeen({ thread: { unasked, read }, found, reader, list }: Watched): number {
  const [seen, setSeen] = useState(0);
  const told = useRef(0);
  const lastSign = useLastSign();
  const { entries } = found;
  const last = entries.at(-1)?.number ?? 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: other entries are other elements
  useEffect(() => {
    const watcher = new IntersectionObserver((changes) => {
      const shown = changes.filter(({ isIntersecting }) => isIntersecting);
      const numbers = shown.map(({ target }) => Number(target.getAttribute("data-end-of")));
      setSeen((before) => Math.max(before, ...numbers));
    });
    for (const end of list.current?.querySelectorAll("[data-end-of]") ?? []) watcher.observe(end);
    return () => watcher.disconnect();
  }, [list, entries.length, last]);

  const due =
    entries.findLast((each) => each.number <= seen && isUnread(each, reader))?.number ?? 0;
  useEffect(() => {
    if (due <= told.current) return;
    const tell = () => {
      if (document.visibilityState !== "visible" || due <= told.current) return;
      told.current = due;
      void read(due);
    };
    if (lastSign.current >= unasked) return tell();
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, tell, { once: true, passive: true });
    return () => {
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, tell);
    };
  }, [due, unasked, read, lastSign]);
  return seen;
}

/** When somebody last moved anything here. */
function useLastSign() {
  const last = useRef(0);
  useEffect(() => {
    const note = () => {
      last.current = performance.now();
    };
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, note, { passive: true });
    return () => {
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, note);
    };
  }, []);
  return last;
}
