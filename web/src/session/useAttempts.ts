import { useRef } from "react";

/** One key for one intent, the same at every repetition; another intent gets another key. */
export function useAttempts() {
  const last = useRef({ intent: "", key: "" });
  return (intent: string): string => {
    if (last.current.intent !== intent) last.current = { intent, key: crypto.randomUUID() };
    return last.current.key;
  };
}
