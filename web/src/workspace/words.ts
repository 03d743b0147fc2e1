import { areaWords } from "../language/areaWords";

/** The words of the unit's appointments and wishes. */
export const [StaffWords, useWords] = areaWords({
  nb: async () => (await import("../texts/staff.nb")).staff,
  en: async () => (await import("../texts/staff.en")).staff,
});
