import { LANGUAGES, type Language, type Texts } from "../texts";

const ZONE = "Europe/Oslo";
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept once made: making one takes far longer than using it, and a calendar uses many. */
function norwegian(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
  formats.set(key, format);
  return format;
}

/** "2026-11-26": the day it is in Norway, wherever one is. */
export function dayOf(at: Date): string {
  return norwegian("sv-SE", { dateStyle: "short" }).format(at);
}

/** "torsdag 26. november"; with the year when it is not the present one. */
export function dayText(at: Date, language: Language, now: Date): string {
  const locale = LANGUAGES[language].locale;
  const year = yearOf(at) === yearOf(now) ? {} : { year: "numeric" as const };
  const options = { weekday: "long", day: "numeric", month: "long", ...year } as const;
  return norwegian(locale, options)
    .format(at)
    .replace(",", "")
    .replace(/(\d+\.?) /, "$1\u00a0");
}

/** "1. januar 2013". */
export function dateText(at: Date, language: Language): string {
  return norwegian(LANGUAGES[language].locale, { dateStyle: "long" }).format(at);
}

/** "10.15" or "10:15": the clock in Norway, wherever one is. */
export function clockText(at: Date, language: Language): string {
  const [hour, minute] = norwegian("en-GB", { hour: "2-digit", minute: "2-digit" })
    .format(at)
    .split(":");
  return hourText(`${hour}:${minute}`, language);
}

/** "10.15" of an hour that is written as "10:15". */
export function hourText(hour: string, language: Language): string {
  return language === "en" ? hour : hour.replace(":", ".");
}

/** "mandag, tirsdag og fredag". */
export function listText(each: string[], language: Language): string {
  return new Intl.ListFormat(LANGUAGES[language].locale, { type: "conjunction" }).format(each);
}

/** "torsdag 26. november kl. 10.15". */
export function momentText(at: Date, language: Language, now: Date): string {
  const joint = language === "en" ? "at" : "kl.";
  return `${dayText(at, language, now)} ${joint}\u00a0${clockText(at, language)}`;
}

/** "i dag", "om 4 dager", "for 2 uker siden": always beside the date, never instead of it. */
export function distanceText(at: Date, texts: Texts["days"], now: Date): string {
  const days = Math.round((midnight(at) - midnight(now)) / DAY);
  const weeks = Math.round(Math.abs(days) / 7);
  if (days === 0) return texts.today;
  if (days === 1) return texts.tomorrow;
  if (days === -1) return texts.yesterday;
  if (days > 0) return days < 14 ? texts.ahead(days) : texts.weeksAhead(weeks);
  return days > -14 ? texts.ago(-days) : texts.weeksAgo(weeks);
}

/** "45 minutter", "1 time og 30 minutter". */
export function durationText(minutes: number, language: Language): string {
  const locale = LANGUAGES[language].locale;
  const days = Math.floor(minutes / 1440);
  const amounts = [
    [days, "day"],
    [Math.floor((minutes % 1440) / 60), "hour"],
    [minutes % 60, "minute"],
  ] as const;
  const said = amounts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) =>
      new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(amount),
    );
  return listText(said, language);
}

/** The day's parts for a leaf of a calendar. */
export function leaf(at: Date, language: Language) {
  const locale = LANGUAGES[language].locale;
  return {
    weekday: norwegian(locale, { weekday: "long" }).format(at),
    day: norwegian("en-GB", { day: "numeric" }).format(at),
    month: norwegian(locale, { month: "long" }).format(at),
  };
}

/** "november 2026". */
export function monthText(at: Date, language: Language): string {
  const { locale } = LANGUAGES[language];
  return norwegian(locale, { month: "long", year: "numeric" }).format(at);
}

const MONDAY = Date.UTC(2024, 0, 1);

/** The days of the week from Monday on, in full and as a calendar's columns have them. */
export function weekdays(language: Language): { long: string; short: string }[] {
  const { locale } = LANGUAGES[language];
  return Array.from({ length: 7 }, (_, day) => {
    const at = new Date(MONDAY + day * DAY);
    const short = norwegian(locale, { weekday: "short" }).format(at).replace(".", "");
    return { long: norwegian(locale, { weekday: "long" }).format(at), short };
  });
}

/** "1 500 kroner". */
export function moneyText(amount: number, language: Language): string {
  const number = new Intl.NumberFormat(LANGUAGES[language].locale).format(amount);
  return language === "en" ? `NOK ${number}` : `${number} kroner`;
}

function yearOf(at: Date): string {
  return norwegian("en-GB", { year: "numeric" }).format(at);
}

/** Midnight of that day in Norway, as a number in which days are whole. */
function midnight(at: Date): number {
  return Date.parse(dayOf(at));
}
