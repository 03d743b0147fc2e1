import { useEffect, useState } from "react";
import { journalDocument } from "../api/records";
import type { JournalDocument } from "../api/types";

/** The document that one comes from, if there is one; where it is not there any more, none. */
export function useAsked(id: string): JournalDocument | undefined | "unknown" {
  const [found, setFound] = useState<JournalDocument | undefined | "unknown">(
    id ? "unknown" : undefined,
  );
  useEffect(() => {
    if (!id) return;
    journalDocument(id).then(setFound, () => setFound(undefined));
  }, [id]);
  return found;
}
