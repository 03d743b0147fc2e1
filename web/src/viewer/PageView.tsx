import { useEffect, useRef, useState } from "react";
import { useWords } from "../document/words";
import { clear, drawPage } from "./drawPage";
import type { Pdf } from "./pdf";
import { Readable } from "./Readable";
import type { Reading } from "./reading";
import { useNear } from "./useNear";

interface Shown {
  pdf: Pdf;
  number: number;
  /** In the page's own pixels; 0 until it is known. */
  width: number;
  /** Its words; unknown until they have been read. */
  reading: Reading | undefined;
  /** Not drawn at all. */
  onlyText: boolean;
}

/** As a sheet of paper, until one knows better. */
const A4 = 842 / 595;

/** One page: drawn while it stands near the window, and readable all the time. */
export function PageView({ pdf, number, width, reading, onlyText }: Shown) {
  const words = useWords().viewer;
  const place = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [ratio, setRatio] = useState(A4);
  const isNear = useNear(place);
  const isDrawn = isNear && width > 0;
  useEffect(() => {
    const element = sheet.current;
    if (element)
      element.style.cssText = `width: ${width}px; height: ${Math.round(width * ratio)}px`;
  }, [width, ratio]);
  useEffect(() => {
    if (!isDrawn || !sheet.current) return;
    return drawPage({ pdf, number, width, sheet: sheet.current, onRatio: setRatio });
  }, [pdf, number, width, isDrawn]);
  useEffect(() => {
    const element = sheet.current;
    if (!isDrawn || !element) return;
    return () => clear(element);
  }, [isDrawn]);
  return (
    <section ref={place} className="viewer-sheet" aria-label={words.pageOf(number, pdf.numPages)}>
      {reading && <Readable reading={reading} isShown={onlyText} />}
      <div ref={sheet} className="sheet" aria-hidden="true" hidden={onlyText} />
    </section>
  );
}
