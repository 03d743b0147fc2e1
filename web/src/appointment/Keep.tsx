import { useTexts } from "../language/LanguageProvider";
import { Icon } from "../layout/Icon";
import { ProblemAlert } from "../layout/ProblemAlert";
import { useAppointment } from "./AppointmentProvider";
import { isAgreed } from "./standing";
import { useCalendarFile } from "./useCalendarFile";

/** The appointment to take along: in one's calendar, or on paper. */
export function Keep() {
  const { appointment } = useAppointment();
  const texts = useTexts().appointment;
  const { keep, waiting, problem } = useCalendarFile();
  return (
    <section className="keep screen-only" aria-label={texts.keep}>
      <div className="buttons">
        {isAgreed(appointment) && (
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            aria-disabled={waiting}
            onClick={() => void keep()}
          >
            <Icon name="calendar-add" />
            {texts.toCalendar}
          </button>
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
      {problem && <ProblemAlert problem={problem} focus />}
    </section>
  );
}
