import type { Coverage } from "../api/types";
import { linesOf } from "../journal/lines";
import { Alert } from "../layout/Alert";
import { Phone } from "../layout/Phone";
import { useWords } from "./words";

/** How one asks a hospital that takes no requests here. */
export function ByPost({ hospital: { organization, order } }: { hospital: Coverage }) {
  const words = useWords();
  const { post } = words;
  return (
    <Alert kind="info">
      <p>{words.byPost(organization.name)}</p>
      <p>{post.write}</p>
      <p>{post.address}</p>
      <p className="lines postal" lang="nb">
        {[organization.name, ...linesOf(order.address)].join("\n")}
      </p>
      <p>
        {post.weeks(order.weeks)} {post.ask} <Phone number={order.phone} />.
      </p>
    </Alert>
  );
}
