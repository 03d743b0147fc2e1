import type { Role } from "../api/types";

/** Where each role is at home. */
export const HOMES: Record<Role, string> = { patient: "/min-side", staff: "/arbeidsflate" };

/** Whether it is a page of a patient's own appointments, where no letter's appointment belongs. */
export function isAmongOwn(pathname: string): boolean {
  return pathname.startsWith("/timeavtaler");
}

/** Where a patient finds the own messages. */
export const MESSAGES = "/meldinger";

/** Where staff find the wishes that wait for their answer. */
export const WISHES = "/arbeid/endringer";

/** Where staff find their unit's messages. */
export const QUEUE = "/arbeid/meldinger";

/** Whether it is a page of a unit's work, where no letter's appointment belongs. */
export function isAtWork(pathname: string): boolean {
  return pathname === "/arbeid" || pathname.startsWith("/arbeid/");
}
