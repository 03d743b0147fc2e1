import { useEffect } from "react";
import { serverNow } from "../api/serverClock";

/** How long before the end of a session it is told: long enough for anyone to answer. */
export const AHEAD = 5 * 60_000;

/** A machine's clock may jump without anyone leaving the tab. */
const OFTEN = 30_000;

/** Calls `act` once the server's clock reaches `moment`, and again while that changes nothing; after a
 * sleep too, when timers stood still. */
export function useAt(moment: number | undefined, act: () => void): void {
  useEffect(() => {
    if (moment === undefined) return;
    const check = () => serverNow() >= moment && act();
    const timer = setTimeout(check, Math.max(0, moment - serverNow()) + 50);
    const repeated = setInterval(check, OFTEN);
    document.addEventListener("visibilitychange", check);
    window.addEventListener("focus", check);
    return () => {
      clearTimeout(timer);
      clearInterval(repeated);
      document.removeEventListener("visibilitychange", check);
      window.removeEventListener("focus", check);
    };
  }, [moment, act]);
}
