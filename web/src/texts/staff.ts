import type { Language } from ".";
import type { StaffTexts } from "./staff.nb";

export type { StaffTexts };

/** The workspace's words: apart from the others', which every patient loads. */
export const STAFF_TEXTS: Record<Language, () => Promise<StaffTexts>> = {
  nb: async () => (await import("./staff.nb")).staff,
  en: async () => (await import("./staff.en")).staff,
};
