import { areaWords } from "../language/areaWords";

/** The words of a patient's messages. */
export const [MessagesWords, useWords] = areaWords({
  nb: async () => (await import("../texts/messages.nb")).messages,
  en: async () => (await import("../texts/messages.en")).messages,
});
