import { useDates } from "../language/useDates";

/** The day as a leaf of a calendar, for the eye: the words beside it say the same. */
export function Leaf({ at }: { at: string }) {
  const leaf = useDates().leaf(at);
  return (
    <div className="leaf" aria-hidden="true">
      <span className="leaf-weekday">{leaf.weekday}</span>
      <span className="leaf-day">{leaf.day}</span>
      <span className="leaf-month">{leaf.month}</span>
    </div>
  );
}
