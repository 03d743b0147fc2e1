import { beginUpload } from "../api/messages";
import { asProblem } from "../api/problem";
import { upload } from "../api/upload";
import { hexOf, tidyName, typeOf } from "./content";
import { type ChosenFile, MOST_BYTES } from "./files";

/** Looks at a file, asks for a place for it and sends it there, and tells how far that is. What cannot
 * be sent is refused here, before anything leaves the machine. */
export async function send(
  content: File,
  unitId: string,
  signal: AbortSignal,
  tell: (changes: Partial<ChosenFile>) => void,
): Promise<void> {
  const refuse = (reason: string) => tell({ state: { kind: "refused", reason } });
  if (content.size > MOST_BYTES) return refuse("too-large");
  if (!content.size) return refuse("empty");
  try {
    const bytes = await content.arrayBuffer();
    const type = typeOf(new Uint8Array(bytes.slice(0, 16)));
    if (!type || type === "heic") return refuse(type ?? "unknown-type");
    const sha256 = hexOf(await crypto.subtle.digest("SHA-256", bytes));
    const name = tidyName(content.name);
    const place = await beginUpload({ unit_id: unitId, name, size: content.size, type, sha256 });
    const onProgress = (part: number) => tell({ state: { kind: "sending", part } });
    onProgress(0);
    await upload(place, new Blob([bytes], { type }), { onProgress, signal });
    tell({ id: place.id, state: { kind: "inspecting" } });
  } catch (thrown) {
    if (asProblem(thrown).code === "service-off") refuse("service-off");
    else tell({ state: { kind: "failed" } });
  }
}
