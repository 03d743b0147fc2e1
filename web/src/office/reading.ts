import { inbox, type OfficeList, type OfficeRequest, type Status } from "../api/office";
import { joined } from "../queue/reading";

/** How far back one request is looked for among the answered ones: all that are read on the way are entered
 * in the access logs of other patients. */
const ANSWERED_PAGES = 5;

/** The list from its beginning, page by page, until there are so many or there are no more. */
export async function allUntil(
  status: Status,
  count: number,
  background: boolean,
): Promise<OfficeList> {
  let items: OfficeRequest[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await inbox(status, cursor ?? undefined, background);
    items = joined(items, page.items);
    cursor = page.cursor;
  } while (cursor && items.length < Math.max(count, 1));
  return { items, ...(cursor ? { cursor } : {}) };
}

/** One request, as its list has it now: among the open ones, or else among those answered last. */
export async function findRequest(id: string): Promise<OfficeRequest | undefined> {
  const open = await findAmong("open", id, Number.POSITIVE_INFINITY);
  return open ?? (await findAmong("answered", id, ANSWERED_PAGES));
}

async function findAmong(status: Status, id: string, most: number) {
  let cursor: string | null | undefined;
  for (let pages = 0; pages < most; pages += 1) {
    const page = await inbox(status, cursor ?? undefined, false);
    const found = page.items.find((each) => each.id === id);
    cursor = page.cursor;
    if (found || !cursor) return found;
  }
  return undefined;
}
