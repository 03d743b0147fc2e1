import type { Preferences, PreferencesChange } from "../api/types";

/** What closes at once and takes a day to open again. */
export type Door = "record_online" | "letter_code";

/** What the form asks about; the doors have buttons of their own. */
export type Chosen = Omit<PreferencesChange, Door>;

type DoorState = "open" | "shut" | "opening";

export function stateOf(stored: Preferences, door: Door): DoorState {
  if (stored[door]) return "open";
  return stored[`${door}_from`] ? "opening" : "shut";
}

/** The choices as one sends them: a door that is about to open must be asked for again, else it stays
 * shut. */
export function changeOf(stored: Preferences): PreferencesChange {
  return {
    ...chosenOf(stored),
    record_online: stateOf(stored, "record_online") !== "shut",
    letter_code: stateOf(stored, "letter_code") !== "shut",
  };
}

export function chosenOf(stored: Preferences): Chosen {
  const { notices, discreet_view, wait_for_conversation } = stored;
  const { language = null, quiet_hours = null, wait_days = null } = stored;
  return { language, notices, quiet_hours, discreet_view, wait_for_conversation, wait_days };
}

/** Whether two say the same; in which order documents were ticked says nothing. */
export function isSame<Choices extends Chosen>(one: Choices, other: Choices): boolean {
  return written(one) === written(other);
}

function written(choices: Chosen): string {
  const kinds = [...choices.wait_for_conversation].sort();
  const { notices, quiet_hours: hours } = choices;
  const parts = {
    ...choices,
    wait_for_conversation: kinds,
    notices: [notices.sms, notices.email],
    quiet_hours: hours && [hours.begins, hours.ends],
  };
  return JSON.stringify(Object.entries(parts).sort());
}

/** Hours that begin when they end would be the whole day or nothing. */
export function areQuietHoursEmpty({ quiet_hours }: Chosen): boolean {
  return Boolean(quiet_hours) && quiet_hours?.begins === quiet_hours?.ends;
}

/** For how many days one can be asked, and what was chosen otherwise, if it is none of them. */
export function waitsWith(chosen: number | null | undefined): number[] {
  const usual = [3, 7, 14];
  return !chosen || usual.includes(chosen) ? usual : [...usual, chosen].sort((a, b) => a - b);
}

/** Every whole hour, as the API writes it; and what was chosen otherwise, if it is none of them. */
export function hoursWith(chosen: string): string[] {
  const whole = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`);
  return whole.includes(chosen) ? whole : [...whole, chosen].sort();
}
