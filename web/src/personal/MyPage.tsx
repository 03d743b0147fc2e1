import { useTexts } from "../language/LanguageProvider";
import { Doors } from "../layout/Doors";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { MESSAGES } from "../signedIn/homes";
import { usePerson } from "../signedIn/RequireSignedIn";
import { Next } from "./Next";
import { useUnread } from "./useUnread";

/** A patient's own page: the next appointment, and what else can be done now that one is signed in. */
export function MyPage() {
  const { myPage: texts, doors } = useTexts();
  const { name } = usePerson();
  const unread = useUnread();
  const { messages } = doors;
  const news = unread ? `${texts.unread(unread)} ${messages.text}` : messages.text;
  return (
    <Page title={texts.title} heading={texts.heading(name)}>
      <Next />
      <Doors
        doors={[
          { to: "/timeavtaler", icon: "calendar", ...doors.appointments },
          { to: MESSAGES, icon: "letter", ...messages, text: news },
          { to: "/innstillinger", icon: "settings", ...doors.settings },
          { to: "/innlogginger", icon: "device", ...doors.sessions },
          { to: "/sykehusene", icon: "pin", ...doors.hospitals },
        ]}
      />
      <HelpLine />
    </Page>
  );
}
