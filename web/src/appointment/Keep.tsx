import { calendarFile } from "../api/appointments";
import { Icon } from "../layout/Icon";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { useAppointment } from "./AppointmentProvider";
import { useCareTexts } from "./careWords";
import { isAgreed } from "./standing";
import { useCalendarFile } from "./useCalendarFile";
import { useEndOfAccess } from "./useEndOfAccess";

/** The appointment to take along: in one's calendar, or on paper. */
export function Keep() {
  const { as, appointment } = useAppointment();
  const { appointment: texts, loading } = useCareTexts();
  const { keep, waiting, problem } = useCalendarFile({
    load: (language) => calendarFile(as, appointment, language),
    refuse: useEndOfAccess(),
  });
  return (
    <section className="keep screen-only" aria-label={texts.keep}>
      <div className="buttons">
        {isAgreed(appointment) && (
          <WaitingButton
            type="button"
            data-variant="tertiary"
            aria-describedby="file-stays"
            waiting={waiting}
            saying={loading}
            onClick={() => void keep()}
          >
            <Icon name="calendar-add" />
            {texts.toCalendar}
          </WaitingButton>
        )}
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => window.print()}
        >
          <Icon name="print" />
          {texts.print}
        </button>
      </div>
      {isAgreed(appointment) && (
        <p id="file-stays" className="subtle">
          {texts.fileStays}
        </p>
      )}
      {problem && <ProblemAlert problem={problem} focus />}
    </section>
  );
}
