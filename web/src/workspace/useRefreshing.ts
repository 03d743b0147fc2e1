import { useEffect, useRef } from "react";

/** Coming back tells of itself twice: to the window, and to the tab. */
const TWICE = 5_000;

/** Refreshes when one comes back to the tab, and every so many milliseconds while it is seen. */
export function useRefreshing(every: number, refresh: () => void): void {
  const last = useRef(0);
  useEffect(() => {
    last.current = Date.now();
    const after = (pause: number) => () => {
      if (document.visibilityState !== "visible" || Date.now() - last.current < pause) return;
      last.current = Date.now();
      refresh();
    };
    const comeBack = after(TWICE);
    const timer = setInterval(after(every), every);
    window.addEventListener("focus", comeBack);
    document.addEventListener("visibilitychange", comeBack);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", comeBack);
      document.removeEventListener("visibilitychange", comeBack);
    };
  }, [every, refresh]);
}
