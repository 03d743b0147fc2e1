import { TextLayer } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Pdf, PdfPage } from "./pdf";
import { sharpness } from "./sizes";

interface Wanted {
  pdf: Pdf;
  number: number;
  width: number;
  /** Holds the drawing, and over it the text that one can mark. */
  sheet: HTMLElement;
  /** Its height in widths. */
  onRatio: (ratio: number) => void;
}

/** Draws a page in the place of how it was drawn before; answers how to stop. */
export function drawPage({ pdf, number, width, sheet, onRatio }: Wanted): () => void {
  let stop = () => {};
  let isWanted = true;
  const draw = async () => {
    const page = await pdf.getPage(number);
    if (!isWanted) return;
    const { width: points, height } = page.getViewport({ scale: 1 });
    onRatio(height / points);
    stop = drawOn(sheet, page, width / points);
  };
  // What cannot be drawn stays an empty sheet; what it says is read from elsewhere.
  draw().catch(() => {});
  return () => {
    isWanted = false;
    stop();
  };
}

function drawOn(sheet: HTMLElement, page: PdfPage, scale: number): () => void {
  const viewport = page.getViewport({ scale });
  const { width, height } = viewport;
  const finer = sharpness(width, height, window.devicePixelRatio);
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(width * finer);
  canvas.height = Math.floor(height * finer);
  const transform = [finer, 0, 0, finer, 0, 0];
  const drawing = page.render({ canvas, viewport, transform });
  const layer = document.createElement("div");
  layer.className = "text-layer";
  layer.style.setProperty("--total-scale-factor", String(scale));
  const text = new TextLayer({
    textContentSource: page.streamTextContent(),
    container: layer,
    viewport,
  });
  // The drawing before, perhaps coarser, stays until there is another one.
  const show = () => {
    clear(sheet);
    sheet.append(canvas, layer);
  };
  drawing.promise.then(show).catch(() => {});
  text.render().catch(() => {});
  return () => {
    drawing.cancel();
    text.cancel();
    page.cleanup();
  };
}

/** Gives back the memory of what is drawn: a browser may keep a canvas for long that nobody sees. */
export function clear(sheet: HTMLElement): void {
  for (const canvas of sheet.querySelectorAll("canvas")) canvas.width = 0;
  sheet.replaceChildren();
}
