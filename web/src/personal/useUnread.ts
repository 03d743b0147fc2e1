import { useEffect, useState } from "react";
import { countUnread } from "../api/unread";

/** How many messages the patient has not read. Where that cannot be told, nothing is. */
export function useUnread(): number {
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    countUnread(true).then(
      (counted) => setUnread(counted.unread),
      () => {},
    );
  }, []);
  return unread;
}
