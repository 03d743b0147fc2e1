import { areaWords } from "../language/areaWords";

/** The words of one request at the records office, and of the answer to it. */
export const [RequestWords, useRequestWords] = areaWords({
  nb: async () => (await import("../texts/officeRequest.nb")).officeRequest,
  en: async () => (await import("../texts/officeRequest.en")).officeRequest,
});
