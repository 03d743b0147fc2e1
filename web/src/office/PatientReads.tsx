import { type ComponentProps, lazy, Suspense } from "react";
import { NotLoaded } from "../layout/fetched";

type Answered = ComponentProps<typeof import("./AsPatient").AsPatient>;

const AsPatient = lazy(async () => {
  try {
    return { default: (await import("./AsPatient")).AsPatient };
  } catch {
    throw new NotLoaded();
  }
});

/** An answer as its patient reads it: fetched, with the patient's words, once there is one. */
export function PatientReads(answered: Answered) {
  return (
    <Suspense fallback={<div className="ds-skeleton reply-shape" />}>
      <AsPatient {...answered} />
    </Suspense>
  );
}
