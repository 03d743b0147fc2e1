import { useEffect, useRef } from "react";
import { SOONEST, slower } from "./pace";

interface Looking {
  /** Whether there is anything new. */
  look: () => Promise<boolean>;
  /** One has come back to the page. */
  comeBack: () => void;
}

/** Looks for news while the page is seen, ever more seldom as long as there are none. Who comes back to
 * it sees at once how it stands. */
export function useLooking({ look, comeBack }: Looking): void {
  const now = useRef({ look, comeBack });
  useEffect(() => {
    now.current = { look, comeBack };
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = SOONEST;
    const wait = () => {
      clearTimeout(timer);
      if (document.visibilityState === "visible") timer = setTimeout(tick, pause);
    };
    const tick = async () => {
      const isNew = await now.current.look().catch(() => false);
      pause = isNew ? SOONEST : slower(pause);
      wait();
    };
    const turn = () => {
      if (document.visibilityState === "visible") now.current.comeBack();
      pause = SOONEST;
      wait();
    };
    wait();
    document.addEventListener("visibilitychange", turn);
    return () => {
      clearTimeout(timer);
      pause = Number.POSITIVE_INFINITY;
      document.removeEventListener("visibilitychange", turn);
    };
  }, []);
}
