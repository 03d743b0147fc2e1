import { lazy, Suspense } from "react";
import type { SentFile } from "../api/types";
import { NotLoaded } from "../layout/fetched";

const SentFiles = lazy(async () => {
  try {
    return { default: (await import("./SentFiles")).SentFiles };
  } catch {
    throw new NotLoaded();
  }
});

/** The files of a message, where it has any: most have none, and fetch nothing for them. */
export function EntryFiles(sent: { threadId: string; files: SentFile[] }) {
  if (!sent.files.length) return null;
  return (
    <Suspense fallback={<div className="ds-skeleton files-shape" />}>
      <SentFiles {...sent} />
    </Suspense>
  );
}
