import { areaWords } from "../language/areaWords";

/** The words of what staff do with a thread among themselves. */
export const [ActsWords, useActsWords] = areaWords({
  nb: async () => (await import("../texts/staffActs.nb")).staffActs,
  en: async () => (await import("../texts/staffActs.en")).staffActs,
});
