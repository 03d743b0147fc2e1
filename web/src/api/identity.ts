import { request } from "./client";
import type { Me } from "./types";

/** Who is asking, and until when. Asking in the background does not count as activity. */
export function me(background = false): Promise<Me> {
  return request("GET", "/identity/me", { background });
}

export function signOut(): Promise<void> {
  return request("POST", "/identity/sign-out");
}
