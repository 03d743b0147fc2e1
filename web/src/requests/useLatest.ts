import { useEffect, useState } from "react";
import { ALL, documents } from "../api/records";
import type { JournalDocument } from "../api/types";

/** As many as one may choose among: whoever means others says so in words. */
const FEW = "10";

/** The hospital's latest documents, once they have come. Where they do not, none: one says in words which
 * are meant. */
export function useLatest(organization: string): JournalDocument[] | undefined {
  const [found, setFound] = useState<JournalDocument[]>();
  useEffect(() => {
    documents({ ...ALL, organization }, undefined, FEW).then(
      ({ items }) => setFound(items),
      () => setFound([]),
    );
  }, [organization]);
  return found;
}
