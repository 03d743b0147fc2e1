import { useNavigate } from "react-router";
import type { Thread, WritableUnit } from "../api/types";
import { ConversationWords } from "../conversation/words";
import { HelpLine } from "../layout/HelpLine";
import { Loading } from "../layout/Loading";
import { Page } from "../layout/Page";
import { ProblemView } from "../layout/ProblemView";
import { Before } from "./Before";
import { NewMessageForm } from "./NewMessageForm";
import { Nowhere } from "./Nowhere";
import { NewMessageWords, useNewWords } from "./newWords";
import { useWritable } from "./useWritable";
import { MessagesWords } from "./words";

/** The first message of a new conversation. */
export function NewMessagePage() {
  const { units, problem, load } = useWritable();
  if (problem) return <ProblemView problem={problem} onRetry={() => void load()} />;
  if (!units) return <Loading />;
  return (
    <MessagesWords>
      <ConversationWords>
        <NewMessageWords>
          <NewMessage units={units} />
        </NewMessageWords>
      </ConversationWords>
    </MessagesWords>
  );
}

function NewMessage({ units }: { units: WritableUnit[] }) {
  const words = useNewWords();
  const navigate = useNavigate();
  // Whoever goes back from the conversation sends nothing a second time.
  const onSent = ({ id }: Thread) =>
    navigate(`/meldinger/${id}`, { replace: true, state: { news: "sent" } });
  return (
    <Page title={words.newTitle} heading={words.newHeading}>
      <Before />
      {units.length ? <NewMessageForm units={units} onSent={onSent} /> : <Nowhere />}
      <HelpLine />
    </Page>
  );
}
