import { useEffect, useState } from "react";
import { ALL, documents } from "../api/records";

/** As many of the newest as are looked at: what is older and still unread has been told of before. */
const FEW = "5";

/** Whether there are documents that the patient has not opened. Where that cannot be told, nothing is. */
export function useNewDocuments(): boolean {
  const [hasNew, setNew] = useState(false);
  useEffect(() => {
    documents(ALL, undefined, FEW).then(
      ({ items }) => setNew(items.some(({ is_new }) => is_new)),
      () => {},
    );
  }, []);
  return hasNew;
}
