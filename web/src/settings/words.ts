import { areaWords } from "../language/areaWords";

/** The words of what one chooses for oneself, and of where one is signed in. */
export const [SettingsWords, useWords] = areaWords({
  nb: async () => (await import("../texts/settings.nb")).settings,
  en: async () => (await import("../texts/settings.en")).settings,
});
