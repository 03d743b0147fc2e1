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

async function send(method: Method, path: string, options: Options): Promise<Response> {
  const { as = "person" } = options;
  const response = await attempt(method, path, options);
  noteServerTime(response.headers.get("Date"));
  if (as === "person") noteAnswer(response);
  if (!response.ok) throw await Problem.from(response);
  return response;
}

async function attempt(method: Method, path: string, options: Options): Promise<Response> {
  const body = options.body === undefined ? {} : { body: JSON.stringify(options.body) };
  try {
    return await fetch(`${await api()}${path}`, {
      method,
      headers: headers(method, options),
      credentials: "include",
      cache: "no-store",
      keepalive: options.keepalive ?? false,
      signal: AbortSignal.timeout(PATIENCE),
      ...body,
    });
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
