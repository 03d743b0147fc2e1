import type { Thread } from "../api/types";
import { useLanguage } from "../language/LanguageProvider";

type Topic = Pick<Thread["topic"], "name" | "name_en">;

/** What it is about, in the language one reads. */
export function useTopicName(): (topic: Topic) => string {
  const { language } = useLanguage();
  return ({ name, name_en }) => (language === "en" ? name_en : name);
}
