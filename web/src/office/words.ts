import { areaWords } from "../language/areaWords";

/** The words of the records office's list. */
export const [OfficeWords, useWords] = areaWords({
  nb: async () => (await import("../texts/office.nb")).office,
  en: async () => (await import("../texts/office.en")).office,
});
