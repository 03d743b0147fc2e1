import { areaWords } from "../language/areaWords";

/** The words of one document of the record. */
export const [DocumentWords, useWords] = areaWords({
  nb: async () => (await import("../texts/document.nb")).document,
  en: async () => (await import("../texts/document.en")).document,
});
