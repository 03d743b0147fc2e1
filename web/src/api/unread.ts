import { request } from "./client";
import type { Unread } from "./types";

/** How many messages the reader's side has not read: all, and for staff of each unit. */
export function countUnread(background: boolean): Promise<Unread> {
  return request("GET", "/messages/unread", { background });
}
