import { useTexts } from "../language/LanguageProvider";
import { Doors } from "../layout/Doors";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { usePerson } from "../signedIn/RequireSignedIn";

/** A patient's own page: what can be done now that one is signed in. */
export function MyPage() {
  const { myPage: texts, doors } = useTexts();
  const { name } = usePerson();
  return (
    <Page title={texts.title} heading={texts.heading(name)}>
      <p className="lead">{texts.lead}</p>
      <Doors
        doors={[
          { to: "/kode", icon: "letter", ...doors.code },
          { to: "/innstillinger", icon: "settings", ...doors.settings },
          { to: "/innlogginger", icon: "device", ...doors.sessions },
          { to: "/sykehusene", icon: "pin", ...doors.hospitals },
        ]}
      />
      <HelpLine />
    </Page>
  );
}
