import { useLayoutEffect, useRef } from "react";
import { Link } from "react-router";
import type { OfficeRequest } from "../api/office";
import { useDates } from "../language/useDates";
import { birthDate } from "../queue/promise";
import { OFFICE } from "../signedIn/homes";
import { Standing } from "./Standing";
import { useWords } from "./words";

interface Shown {
  request: OfficeRequest;
  /** Moves there when it appears: one has just asked for more. */
  focus: boolean;
}

/** One request of the list; all of the row leads to it. */
export function InboxRow({ request, focus }: Shown) {
  const texts = useWords();
  const dates = useDates();
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (focus) link.current?.focus();
  }, [focus]);
  const { id, patient, kind, text, asked_at, documents, looked_at } = request;
  const about = [documents > 0 && texts.documents(documents), looked_at && texts.aboutLook].filter(
    Boolean,
  );
  return (
    <li className="queue-row">
      <div className="queue-patient">
        <h2 className="ds-heading" data-size="2xs">
          <Link ref={link} to={`${OFFICE}/${id}`} className="door-link">
            {patient.name}
          </Link>
        </h2>
        <p className="subtle">{texts.bornOn(birthDate(patient.birth_date))}</p>
      </div>
      <div className="queue-about">
        <p className="strong">{texts.kinds[kind]}</p>
        <p className="excerpt">{text}</p>
        {about.length > 0 && <p className="subtle">{about.join(". ")}</p>}
      </div>
      <div className="queue-standing">
        <Standing request={request} />
        <p className="subtle">
          {texts.asked} {dates.day(asked_at)} ({dates.distance(asked_at)})
        </p>
      </div>
    </li>
  );
}
