import { request } from "./client";
import { Problem } from "./problem";
import type { Me } from "./types";

/** When the open session ends, in milliseconds. Throws the problem 401 when none is open. */
export async function openUntil(): Promise<number> {
  const { role, expires_at } = await request<Me>("GET", "/identity/me");
  if (role !== "guest" || !expires_at) throw new Problem(401, { code: "no-session" });
  return Date.parse(expires_at);
}

export function signOut(): Promise<void> {
  return request("POST", "/identity/sign-out", { keepalive: true });
}
