import { serverNow } from "../api/serverClock";
import {
  clockText,
  dateText,
  dayText,
  distanceText,
  durationText,
  hourText,
  leaf,
  listText,
  momentText,
  moneyText,
  monthText,
  weekdays,
} from "./dates";
import { useLanguage, useTexts } from "./LanguageProvider";

/** Dates, durations and money in the words of the chosen language, by the server's clock. */
export function useDates() {
  const { language } = useLanguage();
  const { days } = useTexts();
  const now = new Date(serverNow());
  return {
    day: (iso: string) => dayText(new Date(iso), language, now),
    date: (iso: string) => dateText(new Date(iso), language),
    /** Of a month as "2026-11". */
    month: (month: string) => monthText(new Date(month), language),
    weekdays: () => weekdays(language),
    clock: (at: Date) => clockText(at, language),
    hour: (hour: string) => hourText(hour, language),
    list: (each: string[]) => listText(each, language),
    moment: (iso: string) => momentText(new Date(iso), language, now),
    distance: (iso: string) => distanceText(new Date(iso), days, now),
    leaf: (iso: string) => leaf(new Date(iso), language),
    duration: (minutes: number) => durationText(minutes, language),
    money: (amount: number) => moneyText(amount, language),
  };
}
