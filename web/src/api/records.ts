import { request } from "./client";
import { api } from "./configuration";
import { Problem } from "./problem";
import type {
  CoverageView,
  DocumentKind,
  DocumentPage,
  JournalDocument,
  Link,
  LookPage,
  NewRequest,
  RecordRequest,
  RecordRequestPage,
} from "./types";

/** As many as one looks through before asking for more. */
const MANY = "20";

/** Which documents one wants to see; what is empty leaves nothing out. Both days are included. */
export interface Wanted {
  organization: string;
  kind: DocumentKind | "";
  from: string;
  to: string;
}

export const ALL: Wanted = { organization: "", kind: "", from: "", to: "" };

/** A page of what the patient can read, newest first. */
export function documents(wanted: Wanted, cursor?: string, limit = MANY): Promise<DocumentPage> {
  const chosen = Object.entries({ ...wanted, cursor, limit }).filter(([, value]) => value);
  return request("GET", `/records/documents?${new URLSearchParams(chosen as [string, string][])}`);
}

export function journalDocument(id: string): Promise<JournalDocument> {
  return request("GET", pathOf(id));
}

/** Opens its file for a minute. The problem `wait-chosen` when the patient wants to be asked first. */
function link(id: string, confirmed: boolean): Promise<Link> {
  return request("POST", `${pathOf(id)}/link`, { body: { confirmed } });
}

export interface Fetching {
  confirmed: boolean;
  /** How many bytes have come. */
  onProgress: (bytes: number) => void;
  signal: AbortSignal;
}

/** The document's file, into memory: its address stays out of the history. */
export async function documentFile(id: string, fetching: Fetching): Promise<Blob> {
  const { confirmed, onProgress, signal } = fetching;
  const { url } = await link(id, confirmed);
  const response = await reach(new URL(url, await api()), signal);
  // The address has expired, or the file is gone: another one is asked for at the next try.
  if (!response.ok || !response.body) throw new Problem(0, { code: "failure" });
  return new Blob(await read(response.body, onProgress), { type: "application/pdf" });
}

async function reach(url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { credentials: "omit", cache: "no-store", signal });
  } catch {
    throw Problem.unreachable();
  }
}

async function read(body: ReadableStream<Uint8Array<ArrayBuffer>>, told: (bytes: number) => void) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return parts;
      parts.push(value);
      bytes += value.length;
      told(bytes);
    }
  } catch {
    throw Problem.unreachable();
  }
}

/** What each hospital shows, what not, what is on its way, and how one gets the rest. */
export function coverage(): Promise<CoverageView> {
  return request("GET", "/records/coverage");
}

/** A page of who has seen what, newest first. It may be empty and still have a cursor. */
export function looks(others: boolean, cursor?: string): Promise<LookPage> {
  const query = { limit: MANY, others: String(others), ...(cursor ? { cursor } : {}) };
  return request("GET", `/records/access-log?${new URLSearchParams(query)}`);
}

/** A page of what the patient has demanded, newest first. */
export function ownRequests(cursor?: string): Promise<RecordRequestPage> {
  const query = new URLSearchParams({ limit: MANY, ...(cursor ? { cursor } : {}) });
  return request("GET", `/records/requests?${query}`);
}

/** The problem `service-off` where one has to ask by post. */
export function makeRequest(said: NewRequest, attempt: string): Promise<RecordRequest> {
  return request("POST", "/records/requests", { body: said, attempt });
}

function pathOf(id: string): string {
  return `/records/documents/${encodeURIComponent(id)}`;
}
