import { areaWords } from "../language/areaWords";

/** The words of whoever begins a conversation. */
export const [NewMessageWords, useNewWords] = areaWords({
  nb: async () => (await import("../texts/newMessage.nb")).newMessage,
  en: async () => (await import("../texts/newMessage.en")).newMessage,
});
