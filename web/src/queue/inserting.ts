/** A text with another put in the place of what is selected, or where the cursor stands; and where the
 * cursor stands after it. */
export function inserted(text: string, added: string, from: number, to: number) {
  const before = text.slice(0, from);
  const joint = before && !/\s$/.test(before) ? "\n\n" : "";
  return { text: before + joint + added + text.slice(to), cursor: (before + joint + added).length };
}
