import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import type { Told } from "./useNoShow";
import { useWords } from "./words";

/** What came of a press, read out: to the eye the row itself says it, unless it is no longer there. */
export function SaidNoShow({ told }: { told: Told | undefined }) {
  const texts = useWords().noShow;
  const dates = useDates();
  const who = told && texts.of(told.row.patient.name, dates.clock(new Date(told.row.starts_at)));
  return (
    <>
      <p role="status" className="ds-sr-only">
        {told?.kind === "marked" && who && texts.marked(who)}
        {told?.kind === "undone" && who && texts.undone(who)}
      </p>
      {told?.kind === "gone" && who && (
        <Alert kind="warning" focus>
          <p>{texts.gone(who)}</p>
        </Alert>
      )}
    </>
  );
}
