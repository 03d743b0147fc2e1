import type { StaffAppointment } from "../api/types";
import { useDates } from "../language/useDates";
import type { NoShow } from "./useNoShow";
import { useWords } from "./words";

/** One press says that nobody came; the next one takes it back. It is the same button: so it keeps the
 * focus. */
export function NoShowButton({ row, noShow }: { row: StaffAppointment; noShow: NoShow }) {
  const texts = useWords().noShow;
  const dates = useDates();
  const { may, patient, starts_at } = row;
  const waiting = noShow.waiting === row.id;
  const refusal = noShow.told?.row.id === row.id ? refusals(texts)[noShow.told.kind] : undefined;
  const who = texts.of(patient.name, dates.clock(new Date(starts_at)));
  return (
    <>
      {(may.no_show || may.undo_no_show) && (
        <button
          type="button"
          className="ds-button no-show"
          data-variant={may.undo_no_show ? "tertiary" : "secondary"}
          aria-busy={waiting}
          aria-disabled={waiting}
          aria-label={`${may.undo_no_show ? texts.undoOf : texts.mark}: ${who}`}
          onClick={() => void noShow.act(row)}
        >
          {may.undo_no_show ? texts.undo : texts.mark}
        </button>
      )}
      {refusal && (
        <p role="alert" className="ds-validation-message">
          {refusal}
        </p>
      )}
    </>
  );
}

function refusals(texts: ReturnType<typeof useWords>["noShow"]): Record<string, string> {
  return { stale: texts.stale, "not-possible": texts.notPossible, failed: texts.failed };
}
