import type { Look } from "../api/types";
import { useFunctionName } from "../conversation/useFunctionName";
import type { CommonLookTexts } from "../texts/look.nb";
import type { LooksTexts } from "../texts/looks.nb";

type Told = Pick<Look, "by" | "name" | "function" | "action" | "kind" | "purpose">;

/** What all readers' catalogues have of `look`, and what each has of its own. */
type Words = Pick<LooksTexts, keyof CommonLookTexts | "by" | "something" | "byLetter">;

/** A look in plain words. What has no words of its own yet is told all the same, in general ones. */
export function useLookWords(words: Words) {
  const functionName = useFunctionName();
  const actions: Record<string, string> = words.actions;
  const kinds: Record<string, string> = words.kinds;
  const lists: Record<string, string> = { ...kinds, ...words.lists };
  const purposes: Record<string, string> = words.purposes;
  return ({ by, name, function: post, action, kind, purpose }: Told) => ({
    who: name ? [name, post && `(${functionName(post)})`].filter(Boolean).join(" ") : words.by[by],
    what: `${actions[action] ?? words.somethingDone} ${(action === "listed" ? lists : kinds)[kind] ?? words.something}`,
    why: by === "letter" ? words.byLetter : (purposes[purpose] ?? words.noPurpose),
  });
}
