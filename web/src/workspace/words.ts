import { areaWords } from "../language/areaWords";

/** The workspace's words: apart from the others', which every patient loads. */
export const [StaffWords, useWords] = areaWords({
  nb: async () => (await import("../texts/staff.nb")).staff,
  en: async () => (await import("../texts/staff.en")).staff,
});
