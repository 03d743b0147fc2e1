import { areaWords } from "../language/areaWords";

/** The words of the unit's templates. */
export const [EditWords, useEditWords] = areaWords({
  nb: async () => (await import("../texts/templates.nb")).templates,
  en: async () => (await import("../texts/templates.en")).templates,
});
