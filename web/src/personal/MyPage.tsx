import { useTexts } from "../language/LanguageProvider";
import { Doors } from "../layout/Doors";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { JOURNAL, MESSAGES } from "../signedIn/homes";
import { usePerson } from "../signedIn/RequireSignedIn";
import { Next } from "./Next";
import { OnItsWay } from "./OnItsWay";
import { useNewDocuments } from "./useNewDocuments";
import { useUnread } from "./useUnread";

/** A patient's own page: the next appointment, and what else can be done now that one is signed in. */
export function MyPage() {
  const { myPage: texts, doors } = useTexts();
  const { name } = usePerson();
  const unread = useUnread();
  const hasNew = useNewDocuments();
  const { messages, journal } = doors;
  const documents = hasNew ? `${texts.newDocuments} ${journal.text}` : journal.text;
  const news = unread ? `${texts.unread(unread)} ${messages.text}` : messages.text;
  return (
    <Page title={texts.title} heading={texts.heading(name)}>
      <Next />
      <OnItsWay />
      <Doors
        doors={[
          { to: "/timeavtaler", icon: "calendar", ...doors.appointments },
          { to: MESSAGES, icon: "letter", ...messages, text: news },
          { to: JOURNAL, icon: "list", ...journal, text: documents },
          { to: "/innstillinger", icon: "settings", ...doors.settings },
          { to: "/innlogginger", icon: "device", ...doors.sessions },
          { to: "/sykehusene", icon: "pin", ...doors.hospitals },
        ]}
      />
      <HelpLine />
    </Page>
  );
}
