import type { Appointment } from "../api/types";
import { OfferCard } from "./OfferCard";

/** Every earlier time that is held for one, before all else: it is not held for long. */
export function Offers({ found }: { found: Appointment[] }) {
  return found
    .filter(({ offer }) => offer)
    .map((each) => (
      <OfferCard key={each.id} appointment={each} to={`/timeavtaler/${each.id}/tilbud`} />
    ));
}
