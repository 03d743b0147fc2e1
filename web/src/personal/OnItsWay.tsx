import { OnItsWay as Coming } from "../journal/OnItsWay";
import { coming } from "../journal/told";
import { useCoverage } from "../journal/useCoverage";
import { JournalWords } from "../journal/words";

/** Documents that are to be shown later, for whoever has any. All else on the page waits for none of it. */
export function OnItsWay() {
  const { covered } = useCoverage();
  if (!covered || !coming(covered.items).length) return null;
  return (
    <JournalWords shape={null}>
      <Coming items={covered.items} />
    </JournalWords>
  );
}
