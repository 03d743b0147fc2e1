import type { ServiceName } from "../api/types";

/** In the order in which most people want them. */
export const SERVICES: ServiceName[] = ["appointments", "messages", "records"];
