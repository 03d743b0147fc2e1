import { lazy, Suspense } from "react";
import { NotLoaded } from "../layout/fetched";
import { Shape } from "./Shape";

/** What shows PDF is large: it is fetched when one opens a document, and never before. */
const load = () => import("../viewer/Viewer");
const Viewer = lazy(async () => {
  try {
    return { default: (await load()).Viewer };
  } catch {
    throw new NotLoaded();
  }
});

/** Comes along with the file, not only after it. When it does not come, it is asked for again where it is
 * shown. */
export function prepareViewer(): void {
  load().catch(() => {});
}

/** The document, inside the page. */
export function Opened({ file }: { file: Blob }) {
  return (
    <Suspense fallback={<Shape />}>
      <Viewer file={file} />
    </Suspense>
  );
}
