import type { Template } from "../api/queue";

/** As many templates as a unit can have. */
export const MOST = 30;

/** A template while it is edited, known by a key of its own wherever it is moved. */
export interface Edited extends Template {
  key: string;
}

export function editable(items: Template[]): Edited[] {
  return items.map((each) => ({ ...each, key: crypto.randomUUID() }));
}

/** As they are saved. */
export function plain(items: Edited[]): Template[] {
  return items.map(({ title, body }) => ({ title: title.trim(), body: body.trim() }));
}

/** With the one in this place one step up (-1) or down (1). */
export function moved(items: Edited[], place: number, step: -1 | 1): Edited[] {
  const [one, other] = [items[place], items[place + step]];
  if (!one || !other) return items;
  return items.map((each) => (each === one ? other : each === other ? one : each));
}

export function isSame(edited: Edited[], saved: Template[]): boolean {
  return JSON.stringify(plain(edited)) === JSON.stringify(plain(editable(saved)));
}
