import type { Hospital } from "../api/types";
import { Phone } from "../layout/Phone";
import { useWords } from "./words";

/** How to get a copy of what is not shown here. */
export function OrderByPost({ hospital: { name, record } }: { hospital: Hospital }) {
  const texts = useWords().order;
  const { address, phone, weeks } = record.order;
  return (
    <section aria-labelledby="order">
      <h2 id="order" className="ds-heading" data-size="sm">
        {record.shown.length ? texts.headingRest : texts.heading}
      </h2>
      <ol className="ds-list">
        <li>{texts.write}</li>
        <li>
          {texts.send}
          <p className="lines postal" lang="nb">
            {[name, ...linesOf(address)].join("\n")}
          </p>
        </li>
        <li>{texts.wait(weeks)}</li>
      </ol>
      <p>
        {texts.ask} <Phone number={phone} />.
      </p>
      <p>{texts.others}</p>
    </section>
  );
}

/** Street or box, and place: an address holds its place behind the last comma. */
function linesOf(address: string): string[] {
  const comma = address.lastIndexOf(", ");
  return [address.slice(0, comma), address.slice(comma + 2)];
}
