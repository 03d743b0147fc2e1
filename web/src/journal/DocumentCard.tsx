import { useLayoutEffect, useRef } from "react";
import { Link } from "react-router";
import type { JournalDocument } from "../api/types";
import { useDates } from "../language/useDates";
import { Author } from "./Author";
import { useTypeWords } from "./useTypeWords";
import { useWords } from "./words";

interface Shown {
  document: JournalDocument;
  /** Whether the title, the unit and the author may be seen. */
  details: boolean;
  /** Moves there when it appears: one has just asked for more. */
  focus: boolean;
}

/** One document of the list; all of the card leads to it. */
export function DocumentCard({ document, details, focus }: Shown) {
  const words = useWords();
  const dates = useDates();
  const link = useRef<HTMLAnchorElement>(null);
  const { name, plain } = useTypeWords()(document.type);
  useLayoutEffect(() => {
    if (focus) link.current?.focus();
  }, [focus]);
  const { id, title, authored_at, unit, organization, is_new } = document;
  return (
    <li className="ds-card" data-unread={is_new}>
      <div className="thread-head">
        <h3 className="ds-heading" data-size="2xs">
          <Link
            ref={link}
            to={`/journal/${id}`}
            className="door-link"
            {...(details ? { lang: "nb" } : {})}
          >
            {details ? title : words.document}
          </Link>
        </h3>
        {is_new && (
          <span className="ds-tag" data-color="accent">
            {words.isNew}
          </span>
        )}
      </div>
      {details && <p>{plain ? `${name}: ${plain}` : name}</p>}
      <p className="strong">
        <time dateTime={authored_at}>{dates.day(authored_at)}</time>
      </p>
      <p lang="nb">{details ? words.where(unit.name, organization.name) : organization.name}</p>
      {details && <Author document={document} />}
    </li>
  );
}
