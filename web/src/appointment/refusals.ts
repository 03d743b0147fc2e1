import type { Appointment } from "../api/types";
import type { CareTexts } from "../texts/care.nb";

/** Where only a call helps. */
export type Refusal = keyof CareTexts["change"]["refused"];

const REFUSALS = ["too-late", "phone-only", "not-offered", "moved-too-often"];

export function isRefusal(code: string | undefined): code is Refusal {
  return code !== undefined && REFUSALS.includes(code);
}

/** Why it cannot be moved here: a reason that is new to this page is told like a deadline. */
export function whyNotMoved({ may_not }: Pick<Appointment, "may_not">): Refusal {
  const code = may_not["move"];
  return isRefusal(code) ? code : "too-late";
}
