/** What one can choose among; 1 is as wide as there is room. */
const SIZES = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

export function larger(size: number): number | undefined {
  return SIZES.find((each) => each > size);
}

export function smaller(size: number): number | undefined {
  return SIZES.findLast((each) => each < size);
}

/** As many dots as a telephone's browser draws at once without giving up. */
const MOST_DOTS = 8_000_000;

/** By how much to draw finer than the screen's points, so that it is sharp and not too much. */
export function sharpness(width: number, height: number, ratio: number): number {
  return Math.min(Math.max(ratio, 1), Math.sqrt(MOST_DOTS / (width * height)));
}

/** All pages of a print are in memory at once. */
const MOST_FOR_PRINT = 75_000_000;
const POINTS_PER_INCH = 72;
const BEST = 150;
/** Less fine than this, small print is hard to read. */
const LEAST = 90;

/** How many times finer than its points each page is drawn for print, given the size of one in points;
 * nothing where that would be too coarse to read. */
export function printScale(pages: number, width: number, height: number): number | undefined {
  const most = Math.sqrt(MOST_FOR_PRINT / (pages * width * height));
  const scale = Math.min(BEST / POINTS_PER_INCH, most);
  return scale < LEAST / POINTS_PER_INCH ? undefined : scale;
}
