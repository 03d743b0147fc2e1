import { useEffect, useState } from "react";
import { Outlet } from "react-router";
import { preferences } from "../api/identity";
import { HidesDetails } from "../appointment/details";
import { usePerson } from "../signedIn/RequireSignedIn";

/** Knows for the views behind it whether the patient wants details hidden until asked for. Nothing
 * waits for that: what may be hidden appears once it is known. */
export function DiscreetView() {
  const person = usePerson();
  const [hides, setHides] = useState<boolean>();
  useEffect(() => {
    preferences().then(
      ({ discreet_view }) => setHides(discreet_view),
      () => setHides(true), // Rather one press too many than something that others should not see.
    );
  }, []);
  return (
    <HidesDetails value={hides}>
      <Outlet context={person} />
    </HidesDetails>
  );
}
