import { Problem } from "./problem";
import type { Upload } from "./types";

interface Watched {
  /** How much of the file has been sent, from 0 to 1. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** Posts a file to the place that it was given. Not by `fetch`, which does not tell how far it is. */
export function upload({ url, fields }: Upload, file: Blob, watched: Watched): Promise<void> {
  const { onProgress, signal } = watched;
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", file);
  return new Promise((resolve, reject) => {
    const sent = new XMLHttpRequest();
    sent.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    sent.onload = () =>
      sent.status < 300 ? resolve() : reject(new Problem(sent.status, { code: "not-uploaded" }));
    sent.onerror = () => reject(Problem.unreachable());
    sent.onabort = () => reject(Problem.unreachable());
    signal.addEventListener("abort", () => sent.abort());
    sent.open("POST", url);
    sent.send(form);
  });
}
