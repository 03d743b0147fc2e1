import type { RequestKind } from "../api/types";

/** In the order in which most people want them. */
export const KINDS: RequestKind[] = ["copy", "access_log", "correction", "deletion", "question"];

export interface Begin {
  hospital: string;
  kind: RequestKind | "";
  /** The document that it is about. */
  document: string;
  /** The entry of the access log that it is about. */
  look: string;
}

/** What the form begins with, as the address says it. What is about a look can only be a question. */
export function beginsWith(query: URLSearchParams): Begin {
  const look = query.get("oppslag") ?? "";
  const said = query.get("slag");
  const kind = KINDS.find((each) => each === said) ?? (query.get("dokument") ? "question" : "");
  return {
    hospital: query.get("sykehus") ?? "",
    kind: look ? "question" : kind,
    document: query.get("dokument") ?? "",
    look,
  };
}
