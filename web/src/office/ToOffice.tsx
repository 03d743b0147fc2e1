import { Link } from "react-router";
import { OFFICE } from "../signedIn/homes";
import { useRequestWords } from "./requestWords";

/** Back to who waits. */
export function ToOffice() {
  const { toOffice } = useRequestWords();
  return (
    <div className="buttons">
      <Link to={OFFICE} className="ds-button">
        {toOffice}
      </Link>
    </div>
  );
}
