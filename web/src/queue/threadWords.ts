import { areaWords } from "../language/areaWords";

/** The words of one thread at work. */
export const [ThreadWords, useThreadWords] = areaWords({
  nb: async () => (await import("../texts/staffThread.nb")).staffThread,
  en: async () => (await import("../texts/staffThread.en")).staffThread,
});
