import { type RefObject, useEffect, useRef } from "react";

/** Keeps the focus in a list that changes by itself: when what had it goes away, the list takes it. */
export function useKeptFocus(): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const last = useRef<Element>(null);
  useEffect(() => {
    const note = () => {
      const now = document.activeElement;
      last.current = now && list.current?.contains(now) ? now : null;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  });
  return list;
}
