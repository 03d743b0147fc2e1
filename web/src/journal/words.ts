import { areaWords } from "../language/areaWords";

/** The words of a patient's own record. */
export const [JournalWords, useWords] = areaWords({
  nb: async () => (await import("../texts/journal.nb")).journal,
  en: async () => (await import("../texts/journal.en")).journal,
});
