import type { Coverage } from "../api/types";
import { useWords } from "./words";

/** What the hospital holds back or what one has asked it to, as far as it may be told; and how to
 * complain. */
export function Withheld({ hospital }: { hospital: Coverage }) {
  const { withheld, ownWish } = useWords();
  return (
    <>
      {hospital.withheld && (
        <div className="ds-alert" data-color="info">
          <h4 className="ds-heading" data-size="2xs">
            {withheld.heading}
          </h4>
          <p>{withheld.text}</p>
          <p>{withheld.other}</p>
          <p>{withheld.complain}</p>
        </div>
      )}
      {hospital.own_wish && (
        <div className="ds-alert" data-color="info">
          <p>{ownWish.text}</p>
        </div>
      )}
    </>
  );
}
