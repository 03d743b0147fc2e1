import { useLayoutEffect, useRef } from "react";
import { Link } from "react-router";
import type { Look } from "../api/types";
import { useDates } from "../language/useDates";
import { REQUESTS } from "../signedIn/homes";
import { useLookWords } from "./useLookWords";
import { useWords } from "./words";

interface Shown {
  look: Look;
  details: boolean;
  /** Moves there when it appears: one has just asked for more. */
  focus: boolean;
}

/** One look: who, what, when, where and why; and the way to ask about another's. */
export function LookItem({ look, details, focus }: Shown) {
  const words = useWords();
  const dates = useDates();
  const { who, what, why } = useLookWords(words)(look);
  const item = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (focus) item.current?.focus();
  }, [focus]);
  const { id, at, hourly, by, organization } = look;
  const units = details ? look.units.join(", ") : "";
  const where = [units, organization?.name].filter(Boolean).join(", ");
  return (
    <li ref={item} className="ds-card look" tabIndex={-1} data-own={by === "you"}>
      <p className="subtle">
        <time dateTime={at}>{dates.moment(at)}</time>
      </p>
      <p>
        <span className="strong">{who}</span> {what}
      </p>
      <dl className="facts">
        {where && (
          <>
            <dt>{words.where}</dt>
            <dd lang="nb">{where}</dd>
          </>
        )}
        <dt>{words.why}</dt>
        <dd>{why}</dd>
      </dl>
      {look.units.length > 0 && !details && <p className="subtle">{words.unitHidden}</p>}
      {hourly && <p className="subtle">{words.hourly}</p>}
      {by !== "you" && (
        <p className="screen-only">
          <Link to={`${REQUESTS}/ny?${askAbout(id, organization?.id)}`}>{words.ask}</Link>
        </p>
      )}
    </li>
  );
}

/** What the form begins with. */
function askAbout(id: string, hospital: string | undefined): URLSearchParams {
  return new URLSearchParams({ oppslag: id, ...(hospital ? { sykehus: hospital } : {}) });
}
