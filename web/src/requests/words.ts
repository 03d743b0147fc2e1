import { areaWords } from "../language/areaWords";

/** The words of what a patient demands of a hospital. */
export const [RequestsWords, useWords] = areaWords({
  nb: async () => (await import("../texts/requests.nb")).requests,
  en: async () => (await import("../texts/requests.en")).requests,
});
