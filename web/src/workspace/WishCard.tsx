import { useLayoutEffect, useRef } from "react";
import { Link } from "react-router";
import type { StaffAppointment } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { birthDate } from "./birthDate";
import { Due } from "./Due";
import { useWords } from "./words";

interface Shown {
  row: StaffAppointment;
  /** Moves there when it appears: one has just asked for more. */
  focus: boolean;
}

/** One wish of the list; all of the card leads to it. */
export function WishCard({ row, focus }: Shown) {
  const { wishes: texts, days } = useWords();
  const { types } = useTexts().appointment;
  const dates = useDates();
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (focus) link.current?.focus();
  }, [focus]);
  const { change_request: wish, patient, starts_at, type } = row;
  if (!wish) return null;
  return (
    <li className="ds-card">
      <h2 className="ds-heading" data-size="2xs">
        <Link ref={link} to={`/arbeid/endringer/${wish.id}`} className="door-link">
          {patient.name}
        </Link>
      </h2>
      <p className="subtle">
        {days.bornOn(birthDate(row))} <span className="row-type">{types[type]}</span>
      </p>
      <p className="excerpt">{wish.comment}</p>
      <p>
        {texts.now}: {dates.moment(starts_at)}
      </p>
      <p className="wish-age">
        <span>
          {texts.asked} {dates.distance(wish.requested_at)}
        </span>
        <Due wish={wish} />
      </p>
    </li>
  );
}
