import { areaWords } from "../language/areaWords";

/** The words of a conversation, whoever reads it. */
export const [ConversationWords, useWords] = areaWords({
  nb: async () => (await import("../texts/conversation.nb")).conversation,
  en: async () => (await import("../texts/conversation.en")).conversation,
});
