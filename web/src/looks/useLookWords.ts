import type { Look } from "../api/types";
import { useFunctionName } from "../conversation/useFunctionName";
import { useWords } from "./words";

/** A look in plain words. What has no words of its own yet is told all the same, in general ones. */
export function useLookWords() {
  const words = useWords();
  const functionName = useFunctionName();
  const actions: Record<string, string> = words.actions;
  const kinds: Record<string, string> = words.kinds;
  const lists: Record<string, string> = { ...kinds, ...words.lists };
  const purposes: Record<string, string> = words.purposes;
  return ({ by, name, function: post, action, kind, purpose }: Look) => ({
    who: name ? [name, post && `(${functionName(post)})`].filter(Boolean).join(" ") : words.by[by],
    what: `${actions[action] ?? words.somethingDone} ${(action === "listed" ? lists : kinds)[kind] ?? words.something}`,
    why: by === "letter" ? words.byLetter : (purposes[purpose] ?? words.noPurpose),
  });
}
