import type { Appointment, Fee } from "./types";

/** What an error answer says (RFC 9457). `code` is stable; `reference` is for support. */
interface ProblemBody {
  code: string;
  reference?: string;
  fee?: Fee;
  phone?: string;
  opening_hours?: string;
  appointment_id?: string;
  reason?: string;
  until?: string;
}

/** A number to phone, and when someone answers. */
export type Contact = Pick<Appointment["organization"], "phone" | "opening_hours">;

/** A refusal by the API, or `unreachable` when no answer came at all. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly reference: string | undefined;
  readonly fee: Fee | undefined;
  /** Whom to phone, where only a call helps. */
  readonly contact: Contact | undefined;
  /** The appointment that stands in the way. */
  readonly appointmentId: string | undefined;
  /** Why, where the code alone does not say. */
  readonly reason: string | undefined;
  /** Until when it is so, where it passes. */
  readonly until: string | undefined;
  /** Seconds to wait before the next try, where the API says so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, body: ProblemBody, retryAfter?: number) {
    super(body.code);
    this.status = status;
    this.code = body.code;
    this.reference = body.reference;
    this.fee = body.fee;
    this.contact = contactIn(body);
    this.appointmentId = body.appointment_id;
    this.reason = body.reason;
    this.until = body.until;
    this.retryAfter = retryAfter;
  }

  static async from(response: Response): Promise<Problem> {
    const body: ProblemBody = await response.json().catch(() => ({ code: "failure" }));
    const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
    return new Problem(response.status, body, Number.isFinite(seconds) ? seconds : undefined);
  }

  static unreachable(): Problem {
    return new Problem(0, { code: "unreachable" });
  }
}

function contactIn({ phone, opening_hours }: ProblemBody): Contact | undefined {
  return phone && opening_hours ? { phone, opening_hours } : undefined;
}

/** What was thrown, as a problem: a failure of our own is told like one of the API's. */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : new Problem(0, { code: "failure" });
}
