import { useState } from "react";
import type { Thread } from "../api/types";
import { ConversationWords } from "../conversation";
import { Page } from "../layout/Page";
import { OwnHelp } from "../personal/OwnHelp";
import { useUnit } from "../workspace/unit";
import { Started } from "./Started";
import { StartForm } from "./StartForm";
import { useWords } from "./words";

/** A message to a patient who has not written. Each unit has its own. */
export function StartPage() {
  const { unit } = useUnit();
  return (
    <ConversationWords>
      <NewMessage key={unit.id} />
    </ConversationWords>
  );
}

function NewMessage() {
  const { start: texts } = useWords();
  const { unit } = useUnit();
  const [sent, setSent] = useState<Thread>();
  if (sent) return <Started thread={sent} onAnother={() => setSent(undefined)} />;
  return (
    <Page title={texts.title} heading={texts.heading}>
      <p>
        {texts.from} <span lang="nb">{unit.name}</span>.
      </p>
      <StartForm onSent={setSent} />
      <OwnHelp />
    </Page>
  );
}
