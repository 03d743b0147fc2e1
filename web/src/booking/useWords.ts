import { areaWords } from "../language/areaWords";

/** The words of whoever books a time. */
export const [BookingWords, useWords] = areaWords({
  nb: async () => (await import("../texts/booking.nb")).booking,
  en: async () => (await import("../texts/booking.en")).booking,
});
