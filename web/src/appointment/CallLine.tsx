import type { Contact } from "../api/problem";
import { useTexts } from "../language/LanguageProvider";
import { OpeningHours } from "../layout/OpeningHours";
import { Phone } from "../layout/Phone";

/** "Ring 22 11 80 80", and when someone answers there. */
export function CallLine({ contact }: { contact: Contact }) {
  const { call } = useTexts().appointment;
  return (
    <p>
      {call} <Phone number={contact.phone} />
      <br />
      <OpeningHours hours={contact.opening_hours} />
    </p>
  );
}
