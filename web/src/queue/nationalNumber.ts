/** The digits of a national number, however it is grouped; nothing where it cannot be one. */
export function digitsOf(typed: string): string | undefined {
  const digits = typed.replace(/[\s.-]/g, "");
  return /^\d{11}$/.test(digits) ? digits : undefined;
}
