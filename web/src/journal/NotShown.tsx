import { Link } from "react-router";
import type { Coverage } from "../api/types";
import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import { useWords } from "./words";

/** That hospitals hold something back, as far as it may be told, and where one reads why. */
export function NotShown({ items }: { items: Coverage[] }) {
  const words = useWords();
  const { list } = useDates();
  const namesOf = (found: Coverage[]) => list(found.map(({ organization }) => organization.name));
  const withheld = items.filter((each) => each.withheld);
  const wished = items.filter((each) => each.own_wish);
  if (!withheld.length && !wished.length) return null;
  return (
    <Alert kind="info">
      {withheld.length > 0 && <p>{words.withheld.short(namesOf(withheld))}</p>}
      {wished.length > 0 && <p>{words.ownWish.short(namesOf(wished))}</p>}
      <p>
        <Link to="/journal/sykehus">{words.withheld.why}</Link>.
      </p>
    </Alert>
  );
}
