import type { ReactNode } from "react";
import { exportThread } from "../api/messages";
import { useCalendarFile } from "../appointment/useCalendarFile";
import type { Fetched } from "../conversation/entries";
import { useTexts } from "../language/LanguageProvider";
import { Icon } from "../layout/Icon";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { useWords } from "./words";

/** Tells nothing of what it is about to those who see it among one's files. */
const FILE = "samtale.pdf";

/** The conversation to take along, and what else can be done with it. */
export function Keep({ found, children }: { found: Fetched; children: ReactNode }) {
  const words = useWords();
  const { loading, appointment } = useTexts();
  const { keep, waiting, problem } = useCalendarFile({
    load: (language) => exportThread(found.thread.id, language),
    name: FILE,
  });
  return (
    <section className="keep" aria-label={words.keep}>
      {found.cursor && <p className="print-only">{words.notAll}</p>}
      <div className="buttons screen-only">
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => window.print()}
        >
          <Icon name="print" />
          {appointment.print}
        </button>
        <WaitingButton
          type="button"
          data-variant="tertiary"
          aria-describedby="paper-stays"
          waiting={waiting}
          saying={loading}
          onClick={() => void keep()}
        >
          <Icon name="letter" />
          {words.pdf}
        </WaitingButton>
        {children}
      </div>
      <p id="paper-stays" className="subtle screen-only">
        {words.pdfStays}
      </p>
      {problem && <ProblemAlert problem={problem} focus />}
    </section>
  );
}
