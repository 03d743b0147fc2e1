import { areaWords } from "../language/areaWords";

/** The words of whoever attaches a file. */
export const [FileWords, useWords] = areaWords({
  nb: async () => (await import("../texts/files.nb")).files,
  en: async () => (await import("../texts/files.en")).files,
});
