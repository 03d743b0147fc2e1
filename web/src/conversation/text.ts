/** As many characters as the API takes. */
export const LONGEST = 10_000;

/** A text as the API takes it: what word processors paste along invisibly is no reason to refuse it. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, "    ")
    .trim();
}

/** How many characters it has, as the API counts them. */
export function lengthOf(text: string): number {
  return [...text].length;
}

export function longBy(text: string): number {
  return Math.max(0, lengthOf(text) - LONGEST);
}
