import { useState } from "react";
import { useNavigate } from "react-router";
import type { Appointment, Hospital } from "../api/types";
import { CareArea } from "../appointment/CareArea";
import { OwnWords } from "../appointments/ownWords";
import { useHospitals } from "../hospitals/useHospitals";
import { HelpLine } from "../layout/HelpLine";
import { Loading } from "../layout/Loading";
import { Page } from "../layout/Page";
import { ProblemView } from "../layout/ProblemView";
import { BookForm } from "./BookForm";
import { Nowhere } from "./Nowhere";
import { UnitChoice } from "./UnitChoice";
import { bookable, unitOf } from "./units";
import { BookingWords, useWords } from "./useWords";

/** A time that one books oneself: where, when, and what the unit should know. */
export function BookPage() {
  const { hospitals, problem, reload } = useHospitals();
  if (problem) return <ProblemView problem={problem} onRetry={() => void reload()} />;
  if (!hospitals) return <Loading />;
  return (
    <BookingWords>
      <OwnWords>
        <CareArea>
          <Booking hospitals={hospitals} />
        </CareArea>
      </OwnWords>
    </BookingWords>
  );
}

function Booking({ hospitals }: { hospitals: Hospital[] }) {
  const words = useWords();
  const navigate = useNavigate();
  const [unitId, choose] = useState("");
  const places = bookable(hospitals);
  const place = unitOf(places, unitId);
  // The receipt is told where the appointment is; whoever goes back from there books no second one.
  const done = ({ id }: Appointment) =>
    navigate(`/timeavtaler/${id}`, { replace: true, state: { news: { kind: "booked" } } });
  return (
    <Page title={words.title} heading={words.heading} wide={Boolean(place)}>
      {places.length ? (
        <>
          <p className="lead">{words.lead}</p>
          <UnitChoice places={places} chosen={unitId} choose={choose} />
          {place && <BookForm key={unitId} {...place} done={done} />}
        </>
      ) : (
        <Nowhere />
      )}
      <HelpLine {...(place ? { hospital: place.hospital } : {})} />
    </Page>
  );
}
