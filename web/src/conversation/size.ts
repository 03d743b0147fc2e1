/** "2,4 MB", "310 kB": as machines show the sizes of files. */
export function sizeText(bytes: number, locale: string): string {
  const isBig = bytes >= 1_000_000;
  const amount = isBig ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000));
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(amount);
  return `${number}\u00a0${isBig ? "MB" : "kB"}`;
}
