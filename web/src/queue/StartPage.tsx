import { useState } from "react";
import type { Thread } from "../api/types";
import { ConversationWords } from "../conversation/words";
import { Page } from "../layout/Page";
import { OwnHelp } from "../personal/OwnHelp";
import { useUnit } from "../workspace/unit";
import { Started } from "./Started";
import { StartForm } from "./StartForm";
import { StartWords, useStartWords } from "./startWords";

/** A message to a patient who has not written. Each unit has its own. */
export function StartPage() {
  const { unit } = useUnit();
  return (
    <ConversationWords>
      <StartWords>
        <NewMessage key={unit.id} />
      </StartWords>
    </ConversationWords>
  );
}

function NewMessage() {
  const texts = useStartWords();
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
