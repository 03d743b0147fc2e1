import type { SentFile } from "../api/types";
import { useLanguage } from "../language/LanguageProvider";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { LANGUAGES } from "../texts";
import { PictureDialog } from "./PictureDialog";
import { sizeText } from "./size";
import { useOpenFile } from "./useOpenFile";
import { useWords } from "./words";

/** Each with what one can do with it. */
export function SentFiles({ threadId, files }: { threadId: string; files: SentFile[] }) {
  const words = useWords().files;
  return (
    <>
      <ul className="entry-files" aria-label={words.attached}>
        {files.map((file) => (
          <FileLine key={file.id} threadId={threadId} file={file} />
        ))}
      </ul>
      <p className="small subtle screen-only">{words.stays}</p>
    </>
  );
}

/** Pictures are shown in the page; all of them can be kept on the machine. */
function FileLine({ threadId, file }: { threadId: string; file: SentFile }) {
  const words = useWords().files;
  const { language } = useLanguage();
  const { show, keep, close, picture, waiting, problem } = useOpenFile(threadId, file);
  const isPicture = file.type !== "application/pdf";
  return (
    <li className="entry-file">
      <p>
        <span className="file-name">{file.name}</span>{" "}
        <span className="subtle">
          ({words.types[file.type]}, {sizeText(file.size, LANGUAGES[language].locale)})
        </span>
      </p>
      <div className="buttons screen-only">
        {isPicture && (
          <WaitingButton
            type="button"
            data-variant="secondary"
            waiting={waiting === "show"}
            saying={words.opening}
            aria-label={words.showOf(file.name)}
            onClick={() => void show()}
          >
            {words.show}
          </WaitingButton>
        )}
        <WaitingButton
          type="button"
          data-variant={isPicture ? "tertiary" : "secondary"}
          waiting={waiting === "keep"}
          saying={words.opening}
          aria-label={words.keepOf(file.name)}
          onClick={() => void keep()}
        >
          {words.keep}
        </WaitingButton>
      </div>
      {problem && <ProblemAlert problem={problem} focus />}
      {picture && <PictureDialog picture={picture} name={file.name} onClose={close} />}
    </li>
  );
}
