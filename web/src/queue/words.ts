import { areaWords } from "../language/areaWords";

/** The words of the unit's queue. */
export const [QueueWords, useWords] = areaWords({
  nb: async () => (await import("../texts/queue.nb")).queue,
  en: async () => (await import("../texts/queue.en")).queue,
});
