/** Milliseconds between two looks for news: soon after something happened, ever more seldom after. */
export const SOONEST = 15_000;
export const LATEST = 120_000;

export function slower(pause: number): number {
  return Math.min(pause * 1.5, LATEST);
}
