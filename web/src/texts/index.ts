import type { Texts } from "./nb";

export type { Texts };

/** The languages one can choose, each under its own name. Nobody loads more than the one they read. */
export const LANGUAGES = {
  nb: {
    name: "Norsk bokmål",
    short: "Norsk",
    locale: "nb-NO",
    load: async (): Promise<Texts> => (await import("./nb")).nb,
  },
  en: {
    name: "English",
    short: "English",
    locale: "en-GB",
    load: async (): Promise<Texts> => (await import("./en")).en,
  },
};

export type Language = keyof typeof LANGUAGES;

export function isLanguage(value: unknown): value is Language {
  return typeof value === "string" && Object.hasOwn(LANGUAGES, value);
}
