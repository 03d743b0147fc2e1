import { areaWords } from "../language/areaWords";

/** The words of a message that staff begin. */
export const [StartWords, useStartWords] = areaWords({
  nb: async () => (await import("../texts/staffStart.nb")).staffStart,
  en: async () => (await import("../texts/staffStart.en")).staffStart,
});
