import type { Coverage } from "../api/types";
import { useDates } from "../language/useDates";
import { coming } from "./told";
import { useWords } from "./words";

/** What is to be shown later: where and when, and nothing else of it. */
export function OnItsWay({ items }: { items: Coverage[] }) {
  const words = useWords().onItsWay;
  const dates = useDates();
  const found = coming(items);
  if (!found.length) return null;
  return (
    <section className="on-its-way" aria-labelledby="coming">
      <h2 id="coming" className="ds-heading" data-size="xs">
        {words.heading}
      </h2>
      <ul className="ds-list">
        {found.map(({ hospital, at }) => (
          <li key={`${hospital} ${at}`}>
            <span lang="nb">{hospital}</span>: <time dateTime={at}>{dates.moment(at)}</time> (
            {dates.distance(at)})
          </li>
        ))}
      </ul>
      <p className="subtle">{words.text}</p>
    </section>
  );
}
