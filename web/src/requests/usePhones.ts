import { useEffect, useState } from "react";
import { hospitals } from "../api/organizations";

/** Where one phones about a request, by hospital: asked for when one has to. */
export function usePhones(needed: boolean): Map<string, string> {
  const [phones, setPhones] = useState(new Map<string, string>());
  useEffect(() => {
    if (!needed) return;
    hospitals().then(
      (found) => setPhones(new Map(found.map(({ id, record }) => [id, record.order.phone]))),
      () => {}, // The way to every number stands below.
    );
  }, [needed]);
  return phones;
}
