import { useLanguage } from "../language/LanguageProvider";
import { en } from "../texts/booking.en";
import { type BookingTexts, nb } from "../texts/booking.nb";

const WORDS = { nb, en };

/** The words of whoever books a time. */
export function useWords(): BookingTexts {
  return WORDS[useLanguage().language];
}
