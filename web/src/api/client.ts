import { api } from "./configuration";
import { Problem } from "./problem";
import { noteServerTime } from "./serverClock";
import { noteAnswer } from "./signedInNews";

/** Longer than the gateway waits for an answer: after that no answer comes. */
export const PATIENCE = 35_000;

type Method = "GET" | "POST" | "PUT" | "DELETE";

/** Whose of the two cookies counts: the letter's, or that of who is signed in. */
export type Asker = "guest" | "person";

interface Options {
  body?: unknown;
  /** The version that the change was decided on. */
  version?: number;
  /** Names one intent: sent again with the same key, it happens once. */
  attempt?: string;
  /** Goes through even when the page is closed meanwhile. */
  keepalive?: boolean;
  /** As the holder of a letter's code, or as anyone at all; otherwise as who is signed in here. */
  as?: Asker | "anyone";
  /** Asked by the page itself and not by whom it serves: does not make the session last longer. */
  background?: boolean;
  /** Which kind of file is wanted. */
  accept?: string;
}

/** One request to the API with the session's cookie. Throws a Problem for anything but success. */
export async function request<Answer>(
  method: Method,
  path: string,
  options: Options = {},
): Promise<Answer> {
  const response = await send(method, path, options);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

/** A file from the API. Fetched, so that its address stays out of the history. */
export async function download(path: string, options: Options = {}): Promise<Blob> {
  const response = await send("GET", path, options);
  return await response.blob();
}

/** How long an answer that nobody has taken may be given to whoever asks. */
const AHEAD_LASTS = 10_000;
const ahead = new Map<string, Promise<Response>>();

/** Asks for what will be wanted as soon as the view is here that shows it. Given to who asks first. */
export function askAhead(path: string, as: Asker): void {
  const key = `${as} ${path}`;
  const asked = attempt("GET", path, { as });
  asked.catch(() => {}); // told to whoever asks for it
  ahead.set(key, asked);
  setTimeout(() => ahead.delete(key), AHEAD_LASTS);
}

function askedAhead(method: Method, path: string, options: Options): Promise<Response> | undefined {
  const { as = "person", background, accept } = options;
  if (method !== "GET" || background || accept) return undefined;
  const key = `${as} ${path}`;
  const asked = ahead.get(key);
  ahead.delete(key);
  return asked;
}

async function send(method: Method, path: string, options: Options): Promise<Response> {
  const { as = "person" } = options;
  // What changes something may change who is here: no answer from before it is given to anybody.
  if (method !== "GET") ahead.clear();
  const first = await (askedAhead(method, path, options) ?? attempt(method, path, options));
  const response = isBusy(method, first, options) ? await again(first, path, options) : first;
  if (as === "person") noteAnswer(response);
  if (!response.ok) throw await Problem.from(response);
  return response;
}

/** In seconds: who is to wait for longer is told, and decides. */
const SOON = 5;

/** Whether the API has too much to do for the moment. What changes something is left to who wanted it. */
function isBusy(method: Method, { status, headers }: Response, { background }: Options): boolean {
  const wait = Number(headers.get("Retry-After") ?? Number.NaN);
  return method === "GET" && !background && (status === 429 || status === 503) && wait <= SOON;
}

/** Once more, after as long as the API wants, and not all at the same moment. */
async function again(refusal: Response, path: string, options: Options): Promise<Response> {
  const seconds = Number(refusal.headers.get("Retry-After")) + Math.random();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return attempt("GET", path, options);
}

async function attempt(method: Method, path: string, options: Options): Promise<Response> {
  const body = options.body === undefined ? {} : { body: JSON.stringify(options.body) };
  try {
    const response = await fetch(`${await api()}${path}`, {
      method,
      headers: headers(method, options),
      credentials: "include",
      cache: "no-store",
      keepalive: options.keepalive ?? false,
      signal: AbortSignal.timeout(PATIENCE),
      ...body,
    });
    noteServerTime(response.headers.get("Date")); // now: an answer may be taken up later
    return response;
  } catch {
    throw Problem.unreachable();
  }
}

function headers(method: Method, options: Options): Headers {
  const headers = new Headers();
  if (method !== "GET") headers.set("X-MinJournal", "1");
  if (options.body !== undefined) headers.set("Content-Type", "application/json");
  if (options.version !== undefined) headers.set("If-Match", `"${options.version}"`);
  if (options.attempt) headers.set("Idempotency-Key", options.attempt);
  if (options.as !== "anyone") headers.set("X-Session", options.as ?? "person");
  if (options.accept) headers.set("Accept", options.accept);
  if (options.background) headers.set("X-Background", "1");
  return headers;
}
