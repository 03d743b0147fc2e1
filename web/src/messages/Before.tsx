import { Alert } from "../layout/Alert";
import { Phone } from "../layout/Phone";
import { useNewWords } from "./newWords";

/** What a message is not for: read before one writes. */
export function Before() {
  const words = useNewWords().before;
  return (
    <Alert kind="warning" heading={words.heading}>
      <ul className="ds-list">
        <li>
          {words.acute} <Phone number="113" />.
        </li>
        <li>
          {words.doctor} <Phone number="116 117" />.
        </li>
        <li>{words.unit}</li>
      </ul>
    </Alert>
  );
}
