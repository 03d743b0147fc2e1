import type { Coverage } from "../api/types";
import { Phone } from "../layout/Phone";
import { linesOf } from "./lines";
import { useWords } from "./words";

/** How a copy of what is not shown is ordered by post: where to, how long it takes, whom to phone. */
export function Order({ hospital: { organization, order } }: { hospital: Coverage }) {
  const words = useWords().coverage;
  return (
    <>
      <p>
        {words.write} {words.address}
      </p>
      <p className="lines postal" lang="nb">
        {[organization.name, ...linesOf(order.address)].join("\n")}
      </p>
      <p>
        {words.weeks(order.weeks)} {words.ask} <Phone number={order.phone} />.
      </p>
    </>
  );
}
