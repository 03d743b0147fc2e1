import type { Entry, Role } from "../api/types";
import { useFunctionName } from "./useFunctionName";
import { useWords } from "./words";

/** Who wrote: of staff also what they are and where, as the hospital has it, which is in Norwegian. */
export function SenderName({ entry, reader }: { entry: Entry; reader: Role }) {
  const words = useWords();
  const functionName = useFunctionName();
  const { name, function: post, unit } = entry.sender;
  if (entry.by === "patient") {
    if (reader === "patient") return words.you;
    return (
      <>
        {name} <span className="entry-role">{words.patient}</span>
      </>
    );
  }
  return (
    <>
      {name}{" "}
      <span className="entry-role">
        {post && functionName(post)}
        {unit && (
          <>
            {post && ", "}
            <span lang="nb">{unit}</span>
          </>
        )}
      </span>
    </>
  );
}
