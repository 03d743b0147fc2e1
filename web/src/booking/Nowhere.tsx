import { Link } from "react-router";
import { useOwnTexts } from "../appointments/ownWords";
import { Alert } from "../layout/Alert";
import { useWords } from "./useWords";

/** That no unit lets one book, and what one can do instead. */
export function Nowhere() {
  const words = useWords();
  const { appointments } = useOwnTexts();
  return (
    <Alert kind="info" heading={words.nowhereHeading}>
      <p>{words.nowhere}</p>
      <p>
        <Link to="/sykehusene">{appointments.hospitals}</Link>
      </p>
    </Alert>
  );
}
