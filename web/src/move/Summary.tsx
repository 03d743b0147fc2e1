import type { FreeTime } from "../api/types";
import { useAppointment } from "../appointment/AppointmentProvider";
import { useDates } from "../language/useDates";
import { WaitingButton } from "../layout/WaitingButton";
import { useMovingTexts } from "./movingWords";

/** The new time beside the old one, and the one button that takes it. */
export function Summary({ chosen, waiting }: { chosen: FreeTime | undefined; waiting: boolean }) {
  const { appointment } = useAppointment();
  const texts = useMovingTexts().move;
  const dates = useDates();
  return (
    <section className="ds-card summary" data-chosen={Boolean(chosen)} aria-labelledby="summary">
      <h2 id="summary" className="ds-heading" data-size="xs">
        {texts.summaryHeading}
      </h2>
      <dl className="summary-times">
        <dt>{texts.old}</dt>
        <dd className="sentence">{dates.moment(appointment.starts_at)}</dd>
        <dt>{texts.new}</dt>
        <dd id="new-time" className={chosen ? "sentence strong" : "subtle"}>
          {chosen ? dates.moment(chosen.starts_at) : texts.notChosen}
        </dd>
      </dl>
      <WaitingButton
        waiting={waiting}
        saying={texts.submitting}
        aria-disabled={waiting || !chosen}
        aria-describedby="new-time"
      >
        {texts.submit}
      </WaitingButton>
    </section>
  );
}
