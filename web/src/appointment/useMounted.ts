import { type RefObject, useEffect, useRef } from "react";

/** Whether one is still there when a late answer comes. */
export function useMounted(): RefObject<boolean> {
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  return mounted;
}
