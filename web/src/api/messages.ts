import { download, request } from "./client";
import { api } from "./configuration";
import { Problem } from "./problem";
import type {
  Inspection,
  NewAttachment,
  NewMessage,
  NewThread,
  Thread,
  ThreadPage,
  ThreadView,
  Upload,
  WritableUnit,
  WritableUnits,
} from "./types";

/** As many threads as one looks through before asking for more. */
const THREADS = "20";

export type Status = Thread["status"];

/** A page of the patient's own, what happened last first. It may be empty and still have a cursor. */
export function ownThreads(
  status: Status | undefined,
  cursor: string | undefined,
): Promise<ThreadPage> {
  const query = new URLSearchParams({
    limit: THREADS,
    ...(status ? { status } : {}),
    ...(cursor ? { cursor } : {}),
  });
  return request("GET", `/messages/threads?${query}`);
}

/** A thread with its newest entries, or with those before the cursor. Every time it is asked for stands
 * in the access log: `countUnread` tells whether there is anything new. */
export function thread(id: string, cursor?: string, background = false): Promise<ThreadView> {
  const query = cursor ? `?${new URLSearchParams({ cursor })}` : "";
  return request("GET", `${pathOf(id)}${query}`, { background });
}

/** The units that the patient may write to. */
export async function writableUnits(): Promise<WritableUnit[]> {
  return (await request<WritableUnits>("GET", "/messages/units")).items;
}

/** The patient begins a thread. The problem `file-not-ready` when a file cannot be sent. */
export function startThread(said: NewThread, attempt: string): Promise<Thread> {
  return request("POST", "/messages/threads", { body: said, attempt });
}

/** One more message. The problem `not-possible` when the thread has been closed meanwhile. */
export function reply(id: string, said: NewMessage, attempt: string): Promise<Thread> {
  return request("POST", `${pathOf(id)}/messages`, { body: said, attempt });
}

/** The reader has had all entries up to this one before them. */
export function markRead(id: string, upTo: number): Promise<void> {
  return request("POST", `${pathOf(id)}/read`, { body: { up_to: upTo } });
}

/** The problem `stale` when something has happened in the thread since it was read. */
export function closeThread({ id, version }: Thread, attempt: string): Promise<Thread> {
  return request("POST", `${pathOf(id)}/close`, { version, attempt });
}

/** The same. */
export function reopenThread({ id, version }: Thread, attempt: string): Promise<Thread> {
  return request("POST", `${pathOf(id)}/reopen`, { version, attempt });
}

/** The whole thread as a PDF, for its patient. */
export function exportThread(id: string, language: string): Promise<Blob> {
  const query = new URLSearchParams({ language });
  return download(`${pathOf(id)}/export?${query}`, { accept: "application/pdf" });
}

/** A place for one file, which is inspected there before it can be sent. */
export function beginUpload(file: NewAttachment): Promise<Upload> {
  return request("POST", "/messages/attachments", { body: file });
}

/** How far the inspection is. */
export function inspection(fileId: string): Promise<Inspection> {
  const path = `/messages/attachments/${encodeURIComponent(fileId)}`;
  return request("GET", path, { background: true });
}

/** A file of the thread, into memory: its address opens it for a minute, and stays out of the history. */
export async function openFile(threadId: string, fileId: string): Promise<Blob> {
  const path = `${pathOf(threadId)}/attachments/${encodeURIComponent(fileId)}/link`;
  const { url } = await request<{ url: string }>("POST", path);
  try {
    const response = await fetch(new URL(url, await api()), { credentials: "omit" });
    if (response.ok) return await response.blob();
  } catch {
    throw Problem.unreachable();
  }
  throw new Problem(0, { code: "failure" });
}

function pathOf(id: string): string {
  return `/messages/threads/${encodeURIComponent(id)}`;
}
