import { Link } from "react-router";
import type { Wanted } from "../api/records";
import type { Coverage, CoverageView } from "../api/types";
import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import { Order } from "./Order";
import { apart, shownSince } from "./told";
import { useWords } from "./words";

interface Empty {
  wanted: Wanted;
  onAll: () => void;
  covered: CoverageView | undefined;
}

/** Why there is nothing: at which hospital, and what one can do about it. */
export function Nothing({ wanted, onAll, covered }: Empty) {
  const words = useWords();
  if (covered?.record_online === false) return <SwitchedOff />;
  const chosen = covered?.items.find(({ organization }) => organization.id === wanted.organization);
  if (chosen?.status === "off") return <NotHere hospital={chosen} />;
  const isFiltered = wanted.kind || wanted.from || wanted.to;
  if (isFiltered) {
    return (
      <div className="details">
        <p>{words.none.filtered}</p>
        <button type="button" className="ds-button" data-variant="secondary" onClick={onAll}>
          {words.filter.all}
        </button>
      </div>
    );
  }
  return <None hospitals={chosen ? [chosen] : (covered?.items ?? [])} />;
}

function SwitchedOff() {
  const words = useWords().off;
  return (
    <Alert kind="info" heading={words.heading}>
      <p>{words.text}</p>
      <p>
        <Link to="/innstillinger">{words.settings}</Link>. {words.day}
      </p>
    </Alert>
  );
}

function NotHere({ hospital }: { hospital: Coverage }) {
  const words = useWords().none;
  return (
    <section aria-labelledby="none">
      <h2 id="none" className="ds-heading" data-size="xs">
        {words.off(hospital.organization.name)}
      </h2>
      <Order hospital={hospital} />
    </section>
  );
}

function None({ hospitals }: { hospitals: Coverage[] }) {
  const words = useWords().none;
  const dates = useDates();
  const { showing, others } = apart(hospitals);
  return (
    <section aria-labelledby="none">
      <h2 id="none" className="ds-heading" data-size="xs">
        {words.heading}
      </h2>
      <ul className="ds-list">
        {showing.map((each) => {
          const { id, name } = each.organization;
          const since = shownSince(each);
          const isPilot = each.status === "pilot" || !since;
          return (
            <li key={id}>{isPilot ? words.pilot(name) : words.shows(name, dates.date(since))}</li>
          );
        })}
        {others.length > 0 && <li>{words.others}</li>}
      </ul>
    </section>
  );
}
