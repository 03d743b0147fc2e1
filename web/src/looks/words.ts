import { areaWords } from "../language/areaWords";

/** The words of the access log. */
export const [LooksWords, useWords] = areaWords({
  nb: async () => (await import("../texts/looks.nb")).looks,
  en: async () => (await import("../texts/looks.en")).looks,
});
