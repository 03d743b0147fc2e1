import type { Texts } from "../texts";

/** Why a sign-in came to nothing, as the API says it in the page's address. */
export type Code = keyof Texts["signInHelp"]["happened"];

/** Where trying again at once leads to the same place. */
const FINAL: Code[] = ["not-registered", "underage", "closed", "number-conflict", "not-staff"];

export function isCode(code: string | null, texts: Texts): code is Code {
  return code !== null && Object.hasOwn(texts.signInHelp.happened, code);
}

/** Whether it may go better another time. Who works in several places chooses one of them instead. */
export function canTryAgain(code: Code): boolean {
  return code !== "choose-organization" && !FINAL.includes(code);
}
