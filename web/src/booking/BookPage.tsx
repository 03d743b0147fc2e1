import { useState } from "react";
import type { Appointment } from "../api/types";
import { useHospitals } from "../hospitals/useHospitals";
import { HelpLine } from "../layout/HelpLine";
import { Loading } from "../layout/Loading";
import { Page } from "../layout/Page";
import { ProblemView } from "../layout/ProblemView";
import { Booked } from "./Booked";
import { BookForm } from "./BookForm";
import { Nowhere } from "./Nowhere";
import { UnitChoice } from "./UnitChoice";
import { bookable, unitOf } from "./units";
import { useWords } from "./useWords";

/** A time that one books oneself: where, when, and what the unit should know. */
export function BookPage() {
  const words = useWords();
  const { hospitals, problem, reload } = useHospitals();
  const [unitId, choose] = useState("");
  const [booked, setBooked] = useState<Appointment>();
  if (problem) return <ProblemView problem={problem} onRetry={() => void reload()} />;
  if (!hospitals) return <Loading />;
  const places = bookable(hospitals);
  const place = unitOf(places, unitId);
  return (
    <Page title={words.title} heading={words.heading} wide={Boolean(place) && !booked}>
      {booked && <Booked appointment={booked} />}
      {!booked && !places.length && <Nowhere />}
      {!booked && places.length > 0 && (
        <>
          <p className="lead">{words.lead}</p>
          <UnitChoice places={places} chosen={unitId} choose={choose} />
          {place && <BookForm key={unitId} {...place} done={setBooked} />}
        </>
      )}
      <HelpLine {...(place ? { hospital: place.hospital } : {})} />
    </Page>
  );
}
