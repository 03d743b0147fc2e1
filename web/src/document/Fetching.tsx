import { useSizeText } from "./useSizeText";
import { useWords } from "./words";

/** How much of the file has come. Read out once, and not each step of the way. */
export function Fetching({ bytes, size }: { bytes: number; size: number }) {
  const words = useWords();
  const sizeOf = useSizeText();
  return (
    <div className="opening screen-only">
      <p role="status" className="ds-sr-only">
        {words.fetching}
      </p>
      <div className="progress">
        <progress max={size} value={Math.min(bytes, size)} aria-label={words.fetching} />
        <span aria-hidden="true">{words.fetched(sizeOf(bytes), sizeOf(size))}</span>
      </div>
    </div>
  );
}
