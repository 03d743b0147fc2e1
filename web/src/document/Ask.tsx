import { Link } from "react-router";
import type { JournalDocument } from "../api/types";
import { REQUESTS } from "../signedIn/homes";
import { useWords } from "./words";

/** The way to ask about it, or to have it corrected. */
export function Ask({ document: { id } }: { document: JournalDocument }) {
  const words = useWords();
  return (
    <p className="screen-only">
      {words.askText} <Link to={`${REQUESTS}/ny?dokument=${id}`}>{words.ask}</Link>.
    </p>
  );
}
