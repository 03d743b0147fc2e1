import { useLayoutEffect, useRef, useState } from "react";
import { useWords } from "../document/words";
import { PageView } from "./PageView";
import type { Pdf } from "./pdf";
import { Tools } from "./Tools";
import { useCurrent } from "./useCurrent";
import { useReadings } from "./useReadings";
import { useSize } from "./useSize";

/** All pages below each other; what stands near the window is drawn. */
export function Pages({ pdf }: { pdf: Pdf }) {
  const words = useWords().viewer;
  const region = useRef<HTMLElement>(null);
  const { width, size, sizing } = useSize(region);
  const { current, goTo } = useCurrent(region, pdf.numPages);
  const readings = useReadings(pdf);
  const [onlyText, showOnlyText] = useState(false);
  useLayoutEffect(() => region.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <Tools pages={pdf.numPages} {...{ current, goTo, size, sizing, onlyText, showOnlyText }} />
      {onlyText && <p className="subtle">{words.textOnly}</p>}
      <section
        ref={region}
        className="viewer-pages"
        aria-label={words.pages}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also by keyboard
        tabIndex={0}
      >
        {Array.from({ length: pdf.numPages }, (_, each) => (
          <PageView
            // biome-ignore lint/suspicious/noArrayIndexKey: pages never change their places
            key={each}
            pdf={pdf}
            number={each + 1}
            width={onlyText ? 0 : width}
            onlyText={onlyText}
            reading={readings[each]}
          />
        ))}
      </section>
    </>
  );
}
