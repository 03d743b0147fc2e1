import { useParams } from "react-router";
import { useThread } from "../conversation/useThread";
import { ConversationWords } from "../conversation/words";
import { Loading } from "../layout/Loading";
import { ProblemView } from "../layout/ProblemView";
import { ThreadGone } from "./ThreadGone";
import { ThreadRead } from "./ThreadRead";
import { MessagesWords } from "./words";

/** One conversation of the patient's with a unit. */
export function ThreadPage() {
  const { id = "" } = useParams();
  return (
    <MessagesWords>
      <ConversationWords>
        <OpenedThread key={id} id={id} />
      </ConversationWords>
    </MessagesWords>
  );
}

function OpenedThread({ id }: { id: string }) {
  const thread = useThread(id, "patient");
  const { found, problem, load } = thread;
  if (problem && problem.status >= 400 && problem.status < 429 && !found) return <ThreadGone />;
  if (problem && !found) return <ProblemView problem={problem} onRetry={() => void load()} />;
  return found ? <ThreadRead thread={thread} found={found} /> : <Loading />;
}
