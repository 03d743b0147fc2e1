import { Link } from "react-router";
import { calendarOfAll } from "../api/appointments";
import { useCalendarFile } from "../appointment/useCalendarFile";
import { Icon } from "../layout/Icon";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { useOwnTexts } from "./ownWords";

/** What one can do with them all: into one's calendar, if there are any, and one more out of a letter. */
export function Ways({ any }: { any: boolean }) {
  const { appointments: texts, appointment, loading } = useOwnTexts();
  const { keep, waiting, problem } = useCalendarFile({ load: calendarOfAll });
  return (
    <div className="keep screen-only">
      <div className="buttons">
        <Link to="/timeavtaler/brev" className="ds-button" data-variant="tertiary">
          <Icon name="letter" />
          {texts.letter}
        </Link>
        <Link to="/timeavtaler/bestill" className="ds-button" data-variant="tertiary">
          <Icon name="calendar" />
          {texts.book}
        </Link>
        {any && (
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
      </div>
      {any && (
        <p id="file-stays" className="subtle">
          {appointment.fileStays}
        </p>
      )}
      {problem && <ProblemAlert problem={problem} focus />}
    </div>
  );
}
