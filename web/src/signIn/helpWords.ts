import { areaWords } from "../language/areaWords";

/** The words of the help with signing in. */
export const [HelpWords, useHelpWords] = areaWords({
  nb: async () => (await import("../texts/signInHelp.nb")).signInHelp,
  en: async () => (await import("../texts/signInHelp.en")).signInHelp,
});
