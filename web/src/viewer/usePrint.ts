import { useEffect, useRef, useState } from "react";
import type { Pdf } from "./pdf";
import { printScale } from "./sizes";

/** Draws all pages beside what is on the screen, prints those, and forgets them. */
export function usePrint(pdf: Pdf) {
  const [page, setPage] = useState(0);
  const [refused, setRefused] = useState<"tooLong" | "notPrinted">();
  const sheets = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const forget = () => {
      for (const canvas of sheets.current?.querySelectorAll("canvas") ?? []) canvas.width = 0;
      sheets.current?.remove();
      sheets.current = undefined;
    };
    // Some browsers go on before anything has been printed.
    window.addEventListener("afterprint", forget);
    return () => {
      window.removeEventListener("afterprint", forget);
      forget();
    };
  }, []);

  const print = async () => {
    if (page) return;
    setRefused(undefined);
    sheets.current?.remove();
    const made = document.createElement("div");
    made.className = "print-sheets";
    sheets.current = made;
    try {
      for (let number = 1; number <= pdf.numPages && sheets.current === made; number += 1) {
        setPage(number);
        const canvas = await drawn(pdf, number);
        if (!canvas) return setRefused("tooLong");
        made.append(canvas);
      }
      if (sheets.current !== made) return; // One has left meanwhile.
      document.body.append(made);
      window.print();
    } catch {
      setRefused("notPrinted");
    } finally {
      setPage(0);
    }
  };
  return { print, page, refused };
}

async function drawn(pdf: Pdf, number: number): Promise<HTMLCanvasElement | undefined> {
  const page = await pdf.getPage(number);
  const points = page.getViewport({ scale: 1 });
  const scale = printScale(pdf.numPages, points.width, points.height);
  if (!scale) return undefined;
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport, intent: "print" }).promise;
  return canvas;
}
