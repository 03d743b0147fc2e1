import type { FileType } from "../api/types";

/** As many files as one message can have. */
export const MOST_FILES = 5;
/** Of one file: 20 MB. */
export const MOST_BYTES = 20 * 1024 * 1024;

export type FileState =
  | { kind: "reading" }
  | { kind: "sending"; part: number }
  | { kind: "inspecting" }
  | { kind: "clean" }
  | { kind: "refused"; reason: string }
  /** It did not arrive: one can try again. */
  | { kind: "failed" };

export interface ChosenFile {
  /** Known to this page alone. */
  key: string;
  name: string;
  size: number;
  state: FileState;
  /** The API's, once it has a place for the file. */
  id?: string | undefined;
  /** Gone after a reload. */
  content?: File | undefined;
}

/** One that has arrived. */
export interface UploadedFile {
  id: string;
  name: string;
  size: number;
  clean: boolean;
}

/** Those that survive a reload. */
export function uploaded(files: ChosenFile[]): UploadedFile[] {
  return files.flatMap(({ id, name, size, state }) =>
    id && (state.kind === "inspecting" || state.kind === "clean")
      ? [{ id, name, size, clean: state.kind === "clean" }]
      : [],
  );
}

export function again({ id, name, size, clean }: UploadedFile): ChosenFile {
  return { key: id, id, name, size, state: { kind: clean ? "clean" : "inspecting" } };
}

/** What stands in the way of sending them. */
export function hindrance(files: ChosenFile[]): "refused" | "unfinished" | undefined {
  const kinds = files.map(({ state }) => state.kind);
  if (kinds.some((kind) => kind === "refused" || kind === "failed")) return "refused";
  return kinds.every((kind) => kind === "clean") ? undefined : "unfinished";
}

/** What a file is, by how it begins: its name may say anything. */
export function typeOf(begins: Uint8Array): FileType | "heic" | undefined {
  const has = (place: number, ...signs: number[]) =>
    signs.every((sign, each) => begins[place + each] === sign);
  if (has(0, 0x25, 0x50, 0x44, 0x46)) return "application/pdf";
  if (has(0, 0xff, 0xd8, 0xff)) return "image/jpeg";
  if (has(0, 0x89, 0x50, 0x4e, 0x47)) return "image/png";
  const brand = String.fromCharCode(...begins.subarray(8, 12));
  if (has(4, 0x66, 0x74, 0x79, 0x70) && /^(hei|hev|mif|msf)/.test(brand)) return "heic";
  return undefined;
}

/** A name as the API takes it: one line, nothing invisible, not too long. */
export function tidyName(name: string): string {
  const shown = name
    .normalize("NFC")
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
    .trim();
  const signs = [...shown];
  const dot = shown.lastIndexOf(".");
  const ending = dot > 0 ? [...shown.slice(dot)].slice(0, 10) : [];
  if (signs.length <= 200) return shown || "fil";
  return [...signs.slice(0, 200 - ending.length), ...ending].join("");
}

export function hexOf(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((each) => each.toString(16).padStart(2, "0")).join("");
}
