import { request } from "./client";
import { api } from "./configuration";
import { Problem } from "./problem";
import type {
  Me,
  Person,
  Preferences,
  PreferencesChange,
  Role,
  Session,
  SessionList,
  SignedOut,
} from "./types";

/** When the guest's session ends, in milliseconds. Throws the problem 401 when none is open. */
export async function openUntil(): Promise<number> {
  const { role, expires_at } = await request<Me>("GET", "/identity/me", { as: "guest" });
  if (role !== "guest" || !expires_at) throw new Problem(401, { code: "no-session" });
  return Date.parse(expires_at);
}

export function finishGuest(): Promise<void> {
  return request("POST", "/identity/sign-out", { keepalive: true, as: "guest" });
}

/** Who is signed in. Throws the problem 401 when nobody is; a guest is nobody. */
export async function whoIsSignedIn(background: boolean): Promise<Person> {
  const me = await request<Me>("GET", "/identity/me", { background });
  if (me.role !== "patient" && me.role !== "staff") throw new Problem(401, { code: "no-session" });
  return me as Person;
}

/** Ends the session here. Answers where to go to end it at the provider too. */
export async function signOut(): Promise<string | undefined> {
  const options = { keepalive: true };
  const answer = await request<SignedOut | undefined>("POST", "/identity/sign-out", options);
  return answer?.end_session_url ?? undefined;
}

export interface SignIn {
  role: Role;
  returnTo: string;
  language: string;
  /** Of those who work at several hospitals: at which one now. */
  organization?: string | undefined;
}

/** Where a sign-in begins: the API sends one on to the provider, and from there back to the page. */
export async function signInAddress(wanted: SignIn): Promise<string> {
  const { role, returnTo, language, organization } = wanted;
  const query = new URLSearchParams({ role, return_to: returnTo, language });
  if (organization) query.set("organization", organization);
  const origin = await api().catch(() => {
    throw Problem.unreachable();
  });
  return `${origin}/identity/sign-in?${query}`;
}

/** Everywhere one is signed in now. */
export async function openSessions(): Promise<Session[]> {
  const { items } = await request<SessionList>("GET", "/identity/sessions");
  return items;
}

export function endSession(id: string): Promise<void> {
  return request("DELETE", `/identity/sessions/${id}`);
}

export function endOtherSessions(): Promise<void> {
  return request("DELETE", "/identity/sessions");
}

export function preferences(): Promise<Preferences> {
  return request("GET", "/identity/preferences");
}

/** The problem `stale` when they were changed since this version. */
export function changePreferences(
  version: number,
  change: PreferencesChange,
): Promise<Preferences> {
  return request("PUT", "/identity/preferences", { version, body: change });
}
