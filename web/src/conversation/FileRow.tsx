import { useLanguage } from "../language/LanguageProvider";
import { LANGUAGES } from "../texts";
import type { ChosenFile } from "./files";
import { useWords } from "./fileWords";
import { sizeText } from "./size";
import type { Files } from "./useFiles";

interface Row {
  file: ChosenFile;
  files: Files;
}

/** One chosen file, how it stands, and what one can do with it. */
export function FileRow({ file, files }: Row) {
  const words = useWords();
  const { language } = useLanguage();
  const { name, size, state } = file;
  const isWrong = state.kind === "refused" || state.kind === "failed";
  const remove = () => {
    files.remove(file.key);
    // The button is gone with its row; what one may want next is another file.
    setTimeout(() => document.getElementById("files")?.focus());
  };
  return (
    <li className="chosen-file" data-wrong={isWrong}>
      <p>
        <span className="file-name">{name}</span>{" "}
        <span className="subtle">({sizeText(size, LANGUAGES[language].locale)})</span>
      </p>
      {state.kind === "sending" && <Progress name={name} part={state.part} />}
      <State file={file} />
      <div className="buttons">
        {state.kind === "failed" && (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => files.retry(file)}
          >
            {words.retry}
          </button>
        )}
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          aria-label={words.removeOf(name)}
          onClick={remove}
        >
          {words.remove}
        </button>
      </div>
    </li>
  );
}

function Progress({ name, part }: { name: string; part: number }) {
  const words = useWords();
  const percent = Math.round(part * 100);
  return (
    <div className="progress">
      <progress max={100} value={percent} aria-label={words.progressOf(name)} />
      <span aria-hidden="true">{percent} %</span>
    </div>
  );
}

/** Read out when it changes, but not each step of the way. */
function State({ file: { state } }: { file: ChosenFile }) {
  const words = useWords();
  if (state.kind !== "refused") {
    return (
      <p role="status" className={state.kind === "failed" ? "ds-validation-message" : "subtle"}>
        {words.states[state.kind]}
      </p>
    );
  }
  const reasons: Record<string, string> = words.reasons;
  return (
    <p role="status" className="ds-validation-message">
      {reasons[state.reason] ?? words.reasons.damaged}
    </p>
  );
}
