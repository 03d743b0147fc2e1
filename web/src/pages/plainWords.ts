import { areaWords } from "../language/areaWords";

/** The words of the pages of plain text. */
export const [PlainWords, usePlainWords] = areaWords({
  nb: async () => (await import("../texts/plain.nb")).plain,
  en: async () => (await import("../texts/plain.en")).plain,
});
