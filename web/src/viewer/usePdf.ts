import { useEffect, useState } from "react";
import { type Opening, openPdf, type Pdf } from "./pdf";

/** The file, opened; it is forgotten with its worker when one leaves. */
export function usePdf(file: Blob) {
  const [pdf, setPdf] = useState<Pdf>();
  const [isUnreadable, setUnreadable] = useState(false);
  useEffect(() => {
    let isWanted = true;
    let opening: Opening | undefined;
    const open = async () => {
      const data = await file.arrayBuffer();
      if (!isWanted) return;
      opening = openPdf(data);
      const opened = await opening.promise;
      if (isWanted) setPdf(opened);
    };
    open().catch(() => isWanted && setUnreadable(true));
    return () => {
      isWanted = false;
      void opening?.destroy();
    };
  }, [file]);
  return { pdf, isUnreadable };
}
