import { type RefObject, useEffect, useState } from "react";
import { larger, smaller } from "./sizes";

/** How wide a page may be where there is room for more: wider lines are hard to read. */
const WIDEST = 900;

/** How wide pages are: as there is room, times the chosen size. */
export function useSize(region: RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState(0);
  const [size, setSize] = useState(1);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [region]);
  const set = (next: number | undefined) => {
    if (next) setSize(next);
    return next ?? size;
  };
  const sizing = {
    smaller: smaller(size) !== undefined,
    larger: larger(size) !== undefined,
    shrink: () => set(smaller(size)),
    grow: () => set(larger(size)),
    fit: () => set(1),
  };
  return { width: Math.floor(Math.min(room, WIDEST) * size), size, sizing };
}

export type Sizing = ReturnType<typeof useSize>["sizing"];
