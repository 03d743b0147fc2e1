import type { components } from "../generated/records";
import { request } from "./client";

export type OfficeRequest = components["schemas"]["OfficeRequest"];
export type OfficeList = components["schemas"]["OfficePage"];
export type OfficeAnswer = components["schemas"]["Answering"];
export type Status = OfficeRequest["status"];
export type Outcome = OfficeAnswer["outcome"];
export type Ground = NonNullable<OfficeAnswer["ground"]>;
export type AskedLook = NonNullable<OfficeRequest["looked_at"]>;

/** As many requests as one looks through before asking for more. */
const AT_ONCE = "20";

/** A page of the hospital's requests: the open ones by when they are due, the answered ones from the last.
 * Every time it is asked for stands in the patients' access logs. */
export function inbox(
  status: Status,
  cursor: string | undefined,
  background: boolean,
): Promise<OfficeList> {
  const query = new URLSearchParams({ status, limit: AT_ONCE, ...(cursor ? { cursor } : {}) });
  return request("GET", `/records/requests/inbox?${query}`, { background });
}

/** Answers a request. Sent again it is the same answer, and happens once. The problem `stale` when somebody
 * else has answered, `wrong-role` to whoever does not work at the records office. */
export function answerRequest(
  { id, version }: OfficeRequest,
  said: OfficeAnswer,
): Promise<OfficeRequest> {
  const path = `/records/requests/${encodeURIComponent(id)}/answer`;
  return request("POST", path, { version, body: said });
}
