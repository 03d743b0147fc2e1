import { type ChangeEvent, lazy, Suspense, useId } from "react";
import { NotLoaded } from "../layout/fetched";
import { Group } from "../layout/Group";
import { MOST_FILES } from "./files";
import type { Files } from "./useFiles";
import { useWords } from "./words";

/** Most messages have none. */
const ChosenFiles = lazy(async () => {
  try {
    return { default: (await import("./ChosenFiles")).ChosenFiles };
  } catch {
    throw new NotLoaded();
  }
});

/** Files for a message: chosen, on their way, inspected; or refused, and why. */
export function FilesField({ files }: { files: Files }) {
  const words = useWords().files;
  const id = useId();
  const isFull = files.files.length >= MOST_FILES;
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    files.add([...(target.files ?? [])]);
    target.value = "";
  };
  return (
    <Group name={words.heading}>
      <p id={`${id}-hint`} className="subtle">
        {words.hint}
      </p>
      {files.files.length > 0 && (
        <Suspense fallback={null}>
          <ChosenFiles files={files} />
        </Suspense>
      )}
      {isFull ? (
        <p className="subtle">{words.full}</p>
      ) : (
        <label className="ds-button file-button" data-variant="secondary">
          {words.choose}
          <input
            id="files"
            type="file"
            className="ds-sr-only"
            multiple
            accept="application/pdf,image/jpeg,image/png,.pdf,.jpg,.jpeg,.png"
            aria-describedby={`${id}-hint`}
            onChange={choose}
          />
        </label>
      )}
      <p role="status" className={files.over ? "ds-validation-message" : "ds-sr-only"}>
        {files.over > 0 && words.tooMany(files.over)}
      </p>
    </Group>
  );
}
