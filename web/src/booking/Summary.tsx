import type { FreeTime, Hospital } from "../api/types";
import { useDates } from "../language/useDates";
import { WaitingButton } from "../layout/WaitingButton";
import type { Unit } from "./units";
import { useWords } from "./useWords";

interface Chosen {
  hospital: Hospital;
  unit: Unit;
  chosen: FreeTime | undefined;
  waiting: boolean;
}

/** Where and when it would be, and the one button that books it. */
export function Summary({ hospital, unit, chosen, waiting }: Chosen) {
  const words = useWords();
  const dates = useDates();
  return (
    <section className="ds-card summary" data-chosen={Boolean(chosen)} aria-labelledby="summary">
      <h2 id="summary" className="ds-heading" data-size="xs">
        {words.summaryHeading}
      </h2>
      <dl className="summary-times">
        <dt>{words.where}</dt>
        <dd lang="nb">
          {unit.name}, {hospital.name}
        </dd>
        <dt>{words.when}</dt>
        <dd id="new-time" className={chosen ? "sentence strong" : "subtle"}>
          {chosen ? dates.moment(chosen.starts_at) : words.notChosen}
        </dd>
      </dl>
      <WaitingButton
        waiting={waiting}
        saying={words.submitting}
        aria-disabled={waiting || !chosen}
        aria-describedby="new-time"
      >
        {words.submit}
      </WaitingButton>
    </section>
  );
}
