import { queueOf, type Wanted } from "../api/queue";
import type { Thread, ThreadPage } from "../api/types";

/** The queue from its beginning, page by page, until there are so many or there are no more. */
export async function allUntil(
  unit: string,
  wanted: Wanted,
  count: number,
  background: boolean,
): Promise<ThreadPage> {
  let items: Thread[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await queueOf(unit, wanted, cursor ?? undefined, background);
    items = joined(items, page.items);
    cursor = page.cursor;
  } while (cursor && items.length < Math.max(count, 1));
  return { items, ...(cursor ? { cursor } : {}) };
}

/** One that has moved meanwhile may come on two pages: the first of them counts. */
export function joined<Item extends { id: string }>(before: Item[], more: Item[]): Item[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...more.filter(({ id }) => !known.has(id))];
}
