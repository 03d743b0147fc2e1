import { areaWords } from "../language/areaWords";

/** The words of what staff write in a thread. */
export const [WritingWords, useWritingWords] = areaWords({
  nb: async () => (await import("../texts/staffWriting.nb")).staffWriting,
  en: async () => (await import("../texts/staffWriting.en")).staffWriting,
});
