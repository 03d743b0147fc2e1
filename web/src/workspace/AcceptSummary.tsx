import type { FreeTime, StaffAppointment } from "../api/types";
import { useDates } from "../language/useDates";
import { TextField } from "../layout/TextField";
import { WaitingButton } from "../layout/WaitingButton";
import { useMovingTexts } from "../move/movingWords";
import type { useNote } from "./useNote";
import { useWords } from "./words";

interface Shown {
  row: StaffAppointment;
  chosen: FreeTime | undefined;
  note: ReturnType<typeof useNote>;
  error: string | undefined;
  waiting: boolean;
}

/** The new time beside the present one, a word with it, and the one button that gives it. */
export function AcceptSummary({ row, chosen, note, error, waiting }: Shown) {
  const { wish: texts } = useWords();
  const { move } = useMovingTexts();
  const dates = useDates();
  return (
    <section className="ds-card summary" aria-labelledby="summary">
      <h3 id="summary" className="ds-heading" data-size="xs">
        {move.summaryHeading}
      </h3>
      <dl className="summary-times">
        <dt>{move.old}</dt>
        <dd className="sentence">{dates.moment(row.starts_at)}</dd>
        <dt>{move.new}</dt>
        <dd id="new-time" className={chosen ? "sentence strong" : "subtle"}>
          {chosen ? dates.moment(chosen.starts_at) : move.notChosen}
        </dd>
      </dl>
      <TextField
        id="note"
        label={texts.note}
        hint={texts.noteHint}
        error={error}
        rows={3}
        value={note.value}
        onText={note.set}
      />
      <WaitingButton
        waiting={waiting}
        saying={texts.submitting}
        aria-disabled={waiting || !chosen}
        aria-describedby="new-time"
      >
        {texts.submitAccept}
      </WaitingButton>
    </section>
  );
}
