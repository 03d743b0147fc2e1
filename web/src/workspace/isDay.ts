/** Far enough back for every list, and no year that is only half typed. */
const EARLIEST = "2020";

/** Whether it is a day as "2026-11-26" that one may look at. */
export function isDay(text: string | null): text is string {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text) || text < EARLIEST) return false;
  const at = new Date(text);
  return Number.isFinite(at.getTime()) && at.toISOString().startsWith(text);
}
