import { en } from "./en";
import { nb, type Texts } from "./nb";

export type { Texts };

/** The languages one can choose, each under its own name. */
export const LANGUAGES = {
  nb: { name: "Norsk bokmål", short: "Norsk", locale: "nb-NO", texts: nb },
  en: { name: "English", short: "English", locale: "en-GB", texts: en },
} satisfies Record<string, { name: string; short: string; locale: string; texts: Texts }>;

export type Language = keyof typeof LANGUAGES;

export function isLanguage(value: unknown): value is Language {
  return typeof value === "string" && Object.hasOwn(LANGUAGES, value);
}
