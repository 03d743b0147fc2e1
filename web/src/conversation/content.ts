import type { FileType } from "../api/types";

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
