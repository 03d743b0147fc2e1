import { device } from "../storage";
import { isLanguage, LANGUAGES, type Language, type Texts } from "../texts";

const KEY = "minjournal.language";

/** A language with all its words. */
export interface Spoken {
  language: Language;
  texts: Texts;
}

/** The language chosen on this device, if any. */
export function chosenHere(): Language | undefined {
  const kept = device.get(KEY);
  return isLanguage(kept) ? kept : undefined;
}

export function keepChosen(language: Language): void {
  device.set(KEY, language);
}

let last: Language = "nb";

/** The language in which words were asked for last. */
export function lastSpoken(): Language {
  return last;
}

/** Fetches the words. */
export async function speak(language: Language): Promise<Spoken> {
  last = language;
  return { language, texts: await LANGUAGES[language].load() };
}
