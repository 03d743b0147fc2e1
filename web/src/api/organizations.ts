import { request } from "./client";
import type { Directory, Hospital } from "./types";

let known: Promise<Hospital[]> | undefined;

/** Every hospital by name. Asked for once in a visit: it changes only with the code of the API. */
export function hospitals(): Promise<Hospital[]> {
  known ??= request<Directory>("GET", "/organizations", { as: "anyone" }).then(
    ({ items }) => items,
    (reason) => {
      known = undefined;
      throw reason;
    },
  );
  return known;
}
