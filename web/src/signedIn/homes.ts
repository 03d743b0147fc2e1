import type { Person, Role } from "../api/types";

/** Where each role is at home. */
export const HOMES: Record<Role, string> = { patient: "/min-side", staff: "/arbeidsflate" };

/** Whether it is a page of a patient's own appointments, where no letter's appointment belongs. */
export function isAmongOwn(pathname: string): boolean {
  return pathname.startsWith("/timeavtaler");
}

/** Where a patient finds the own messages. */
export const MESSAGES = "/meldinger";

/** Where a patient reads the own record, and what they have demanded about it. */
export const JOURNAL = "/journal";
export const REQUESTS = "/journal/krav";

/** Where staff find the wishes that wait for their answer. */
export const WISHES = "/arbeid/endringer";

/** Where staff find their unit's messages. */
export const QUEUE = "/arbeid/meldinger";

/** Where the records office finds what patients ask of it. */
export const OFFICE = "/arbeid/krav";

/** Whether somebody works at a records office: for nobody else are the requests of patients. */
export function isOffice({ function: post }: Pick<Person, "function">): boolean {
  return post === "records-office";
}

/** Whether it is a page of a unit's work, where no letter's appointment belongs. */
export function isAtWork(pathname: string): boolean {
  return pathname === "/arbeid" || pathname.startsWith("/arbeid/");
}
