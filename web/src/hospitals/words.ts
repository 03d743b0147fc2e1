import { areaWords } from "../language/areaWords";

/** The words of the pages about the hospitals. */
export const [HospitalsWords, useWords] = areaWords({
  nb: async () => (await import("../texts/hospitals.nb")).hospitals,
  en: async () => (await import("../texts/hospitals.en")).hospitals,
});
