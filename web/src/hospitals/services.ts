import type { Service, ServiceName } from "../api/types";

/** In the order in which most people want them. */
export const SERVICES: ServiceName[] = ["appointments", "messages", "records"];

/** What hospitals have said yes to, and MinJournal does not have yet. */
const COMING: ServiceName[] = ["records"];

/** What one can count on today. */
export function standingOf(name: ServiceName, { status }: Service): Service["status"] | "coming" {
  return status !== "off" && COMING.includes(name) ? "coming" : status;
}
