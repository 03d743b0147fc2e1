import { useEffect } from "react";
import { serverNow } from "../api/serverClock";

/** How long before the end of a session it is told: long enough for anyone to answer. */
export const AHEAD = 5 * 60_000;

/** Calls `act` once the server's clock reaches `moment`; after a sleep too, when timers stood still. */
export function useAt(moment: number | undefined, act: () => void): void {
  useEffect(() => {
    if (moment === undefined) return;
    const check = () => serverNow() >= moment && act();
    const timer = setTimeout(check, Math.max(0, moment - serverNow()) + 50);
    document.addEventListener("visibilitychange", check);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", check);
    };
  }, [moment, act]);
}
