import { FileRow } from "./FileRow";
import { FileWords } from "./fileWords";
import type { Files } from "./useFiles";

/** Those that one has chosen, each with how it stands. */
export function ChosenFiles({ files }: { files: Files }) {
  return (
    <FileWords>
      <ul className="chosen-files">
        {files.files.map((file) => (
          <FileRow key={file.key} file={file} files={files} />
        ))}
      </ul>
    </FileWords>
  );
}
