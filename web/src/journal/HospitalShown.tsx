import { Link } from "react-router";
import type { Coverage } from "../api/types";
import { phases } from "../hospitals/phases";
import { useDates } from "../language/useDates";
import { REQUESTS } from "../signedIn/homes";
import { Order } from "./Order";
import { Withheld } from "./Withheld";
import { useWords } from "./words";

/** One hospital: which documents since when, what is held back, and how to get the rest. */
export function HospitalShown({ hospital }: { hospital: Coverage }) {
  const words = useWords();
  const { coverage, kinds } = words;
  const dates = useDates();
  const { organization, status, shown, not_shown, delay_hours, requests } = hospital;
  return (
    <section className="ds-card setting" aria-labelledby={`at-${organization.id}`}>
      <div className="offered-name">
        <h3 id={`at-${organization.id}`} className="ds-heading" data-size="xs" lang="nb">
          {organization.name}
        </h3>
        <span className="ds-tag" data-color={status === "active" ? "success" : "info"}>
          {coverage.statuses[status]}
        </span>
      </div>
      {status === "pilot" && <p>{coverage.pilot}</p>}
      <Withheld hospital={hospital} />
      <dl className="phases">
        {phases(shown).map(({ since, kinds: those }) => (
          <div key={since}>
            <dt>{coverage.from(dates.date(since))}</dt>
            {those.map((kind) => (
              <dd key={kind}>{kinds[kind]}</dd>
            ))}
          </div>
        ))}
        {not_shown.length > 0 && (
          <div>
            <dt>{coverage.notShown}</dt>
            {not_shown.map((kind) => (
              <dd key={kind}>{kinds[kind]}</dd>
            ))}
          </div>
        )}
      </dl>
      <p className="subtle">{words.onItsWay.hours(delay_hours)}</p>
      {requests && (
        <p>
          <Link
            to={`${REQUESTS}/ny?sykehus=${organization.id}&slag=copy`}
            className="ds-button"
            data-variant="secondary"
          >
            {coverage.orderHere}
          </Link>
        </p>
      )}
      <div>
        <details className="ds-details">
          <summary>{coverage.post}</summary>
          <div className="words">
            <Order hospital={hospital} />
          </div>
        </details>
      </div>
    </section>
  );
}
