import { useEffect, useState } from "react";
import type { Pdf } from "./pdf";
import { blocksOf, type Item, type Part, type Reading } from "./reading";

/** What every page says, page after page: whoever listens does not scroll, so it waits for nothing. */
export function useReadings(pdf: Pdf): Reading[] {
  const [readings, setReadings] = useState<Reading[]>([]);
  useEffect(() => {
    let isWanted = true;
    const readAll = async () => {
      for (let number = 1; number <= pdf.numPages && isWanted; number += 1) {
        const reading = await read(pdf, number).catch(() => ({ blocks: [], lang: undefined }));
        if (isWanted) setReadings((before) => [...before, reading]);
      }
    };
    void readAll();
    return () => {
      isWanted = false;
    };
  }, [pdf]);
  return readings;
}

async function read(pdf: Pdf, number: number): Promise<Reading> {
  const page = await pdf.getPage(number);
  const [tree, text] = await Promise.all([
    page.getStructTree(),
    page.getTextContent({ includeMarkedContent: true }),
  ]);
  const { items, lang } = text as { items: Item[]; lang?: string | null };
  return { blocks: blocksOf(tree as Part | null, items), lang: lang ?? undefined };
}
