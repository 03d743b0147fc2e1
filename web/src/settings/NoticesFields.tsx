import type { Contact } from "../api/types";
import { Choice } from "../layout/Choice";
import { Group } from "../layout/Group";
import type { Part } from "./LanguageField";
import { useWords } from "./words";

interface Reached extends Part {
  /** What the contact register knows; nothing when it did not answer. */
  contact: Contact | null | undefined;
}

/** By which ways one is told that something happened, and where those ways lead. */
export function NoticesFields({ chosen, change, contact }: Reached) {
  const texts = useWords().settings.notices;
  const { notices } = chosen;
  return (
    <Group name={texts.heading} hint={texts.hint}>
      <Choice
        id="sms"
        label={texts.sms}
        hint={contact?.mobile ? texts.to(contact.mobile) : undefined}
        checked={notices.sms}
        onChecked={(sms) => change({ notices: { ...notices, sms } })}
      />
      <Choice
        id="email"
        label={texts.email}
        hint={contact?.email ? texts.to(contact.email) : undefined}
        checked={notices.email}
        onChecked={(email) => change({ notices: { ...notices, email } })}
      />
      <p>{standing(contact, texts)}</p>
      <p>{texts.change}</p>
    </Group>
  );
}

/** Whether notices reach one at all. */
function standing(
  contact: Contact | null | undefined,
  texts: ReturnType<typeof useWords>["settings"]["notices"],
): string {
  if (!contact) return texts.unanswered;
  if (contact.reserved) return texts.reserved;
  if (!contact.known || !(contact.mobile || contact.email)) return texts.unknown;
  return contact.reachable ? texts.known : texts.unreachable;
}
