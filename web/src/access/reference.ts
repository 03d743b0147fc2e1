const LENGTH = 14;
const LOOKALIKES: Record<string, string> = { O: "0", I: "1", L: "1" };
const WRITTEN_AS_GROUPS =
  /(?<![0-9a-z])([0-9a-z]{5})[^0-9a-z]{0,3}([0-9a-z]{5})[^0-9a-z]{0,3}([0-9a-z]{4})(?![0-9a-z])/i;

/** The code's characters out of whatever was typed or pasted: any case, any grouping, O and I read
 * as 0 and 1. Letters that no code has are kept, so that they can be pointed out. */
export function readReference(text: string): string {
  const grouped = WRITTEN_AS_GROUPS.exec(text);
  const written = grouped ? grouped.slice(1).join("") : text;
  return [...written.toUpperCase()]
    .filter((character) => /[\p{L}\p{N}]/u.test(character))
    .map((character) => LOOKALIKES[character] ?? character)
    .join("");
}

/** As in the letter: five, five and four. */
export function groupReference(code: string): string {
  return [code.slice(0, 5), code.slice(5, 10), code.slice(10)].filter(Boolean).join("-");
}

export type ReferenceFault =
  | { kind: "missing" }
  | { kind: "foreign"; character: string }
  | { kind: "length"; typed: number };

/** What is wrong with a code as read, before anyone is asked about it. */
export function faultOf(code: string): ReferenceFault | undefined {
  if (!code) return { kind: "missing" };
  const foreign = [...code].find((character) => !/[0-9A-HJKMNP-TV-Z]/.test(character));
  if (foreign) return { kind: "foreign", character: foreign };
  if (code.length !== LENGTH) return { kind: "length", typed: code.length };
  return undefined;
}

/** Where the caret belongs after regrouping: behind as many code characters as before. */
export function caretAfter(grouped: string, characters: number): number {
  let seen = 0;
  for (let index = 0; index < grouped.length; index++) {
    if (seen === characters) return index;
    if (grouped[index] !== "-") seen++;
  }
  return grouped.length;
}
