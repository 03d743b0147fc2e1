import type { JournalDocument } from "../api/types";
import { useWords } from "./words";

/** Who wrote it and what they are, as the hospital says it. */
export function Author({ document: { author } }: { document: JournalDocument }) {
  const words = useWords();
  const name = author.function ? `${author.name}, ${author.function}` : author.name;
  return <p className="subtle">{words.writtenBy(name)}</p>;
}
