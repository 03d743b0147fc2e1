import type { SignInHelpTexts as Texts } from "../texts/signInHelp.nb";

/** Why a sign-in came to nothing, as the API says it in the page's address. */
export type Code = keyof Texts["happened"];

/** Where trying again at once leads to the same place. */
const FINAL: Code[] = ["not-registered", "underage", "closed", "number-conflict", "not-staff"];

/** What to say: anyone can write an address, so what the page does not know is a fault of ours. */
export function codeIn(word: string, texts: Texts): Code {
  return isCode(word, texts) ? word : "unavailable";
}

/** A word for support, of an API that is newer than this page; never words that someone else has put into
 * the address to be read as ours. */
export function referenceIn(word: string, texts: Texts): string | undefined {
  return !isCode(word, texts) && /^[a-z-]{1,40}$/.test(word) ? word : undefined;
}

function isCode(word: string, texts: Texts): word is Code {
  return Object.hasOwn(texts.happened, word);
}

/** Whether it may go better another time. Who works in several places chooses one of them instead. */
export function canTryAgain(code: Code): boolean {
  return code !== "choose-organization" && !FINAL.includes(code);
}
