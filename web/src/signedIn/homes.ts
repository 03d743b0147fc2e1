import type { Role } from "../api/types";

/** Where each role is at home. */
export const HOMES: Record<Role, string> = { patient: "/min-side", staff: "/arbeidsflate" };
