import type { Entry, Role, Thread, ThreadView } from "../api/types";

/** As much of a thread as has been fetched: its head as it is now, and its newest entries, in order. */
export interface Fetched {
  thread: Thread;
  entries: Entry[];
  notes: NonNullable<ThreadView["notes"]>;
  /** Where the older ones begin; none when all are there. */
  cursor: string | undefined;
}

/** The newest entries beside those that are there already: unless one lies between that is not. */
export function withNewest(before: Fetched | undefined, view: ThreadView): Fetched {
  const { thread, items } = view;
  // Two may be under way, and be answered in either order.
  if (before && before.thread.version > thread.version) return before;
  const notes = view.notes ?? [];
  const first = items[0]?.number ?? 0;
  const older = before?.entries.filter(({ number }) => number < first) ?? [];
  const isJoined = older.at(-1)?.number === first - 1;
  if (!before || !isJoined) {
    return { thread, notes, entries: items, cursor: view.cursor ?? undefined };
  }
  return { thread, notes, entries: [...older, ...items], cursor: before.cursor };
}

export function withOlder(before: Fetched, view: ThreadView): Fetched {
  const first = before.entries[0]?.number ?? Number.POSITIVE_INFINITY;
  const older = view.items.filter(({ number }) => number < first);
  return { ...before, entries: [...older, ...before.entries], cursor: view.cursor ?? undefined };
}

/** A message of the other side that the reader's side has not read. */
export function isUnread(entry: Entry, reader: Role): boolean {
  return entry.kind === "message" && entry.by !== reader && !entry.read_at;
}

export function unreadIn(entries: Entry[], reader: Role): Entry[] {
  return entries.filter((entry) => isUnread(entry, reader));
}

export function lastNumber(found: Fetched | undefined): number {
  return found?.entries.at(-1)?.number ?? 0;
}

/** Where one begins to read: at the first that is unread, else at the last. */
export function startOf({ entries }: Fetched, reader: Role): Entry | undefined {
  return entries.find((entry) => isUnread(entry, reader)) ?? entries.at(-1);
}

/** Under which an entry is found in the page. */
export function placeOf({ number }: Entry): string {
  return `entry-${number}`;
}
