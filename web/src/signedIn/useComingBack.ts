import { useEffect } from "react";

/** One may have been signed out elsewhere meanwhile: asked when one comes back to the tab. */
export function useComingBack(isOpen: boolean, look: (background: boolean) => unknown): void {
  useEffect(() => {
    if (!isOpen) return;
    const check = () => void (document.visibilityState === "visible" && look(true));
    document.addEventListener("visibilitychange", check);
    return () => document.removeEventListener("visibilitychange", check);
  }, [isOpen, look]);
}
