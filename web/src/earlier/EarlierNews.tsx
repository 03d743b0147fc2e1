import type { Earlier, Told } from "../appointment/told";
import { Alert } from "../layout/Alert";
import { useWords } from "./useWords";

/** What just came of the wish for an earlier time, or of an offer. */
export function EarlierNews({ told }: { told: Told | undefined }) {
  const { news } = useWords();
  if (!told || !isNews(told)) return null;
  const { heading, text } = news[told.kind];
  return (
    <Alert kind={told.kind === "offer-ended" ? "warning" : "success"} heading={heading}>
      <p>{text}</p>
    </Alert>
  );
}

function isNews(told: Told): told is Earlier {
  return told.kind.startsWith("wish-") || told.kind.startsWith("offer-");
}
