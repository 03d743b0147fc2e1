import { useEffect, useState } from "react";
import { useParams } from "react-router";
import { useThread } from "../conversation/useThread";
import { ConversationWords } from "../conversation/words";
import { Loading } from "../layout/Loading";
import { ProblemView } from "../layout/ProblemView";
import { useUnit } from "../workspace/unit";
import type { Went } from "./Forwarded";
import { ThreadAtWork } from "./ThreadAtWork";
import { ThreadWords } from "./threadWords";
import { useUnread } from "./unread";
import { Forwarded, GonePage } from "./written";

/** A thread, and what the unit does with it. Another thread in its place begins anew. */
export function StaffThreadPage() {
  const { id = "" } = useParams();
  return (
    <ConversationWords>
      <ThreadWords>
        <OneThread key={id} id={id} />
      </ThreadWords>
    </ConversationWords>
  );
}

function OneThread({ id }: { id: string }) {
  const open = useThread(id, "staff");
  const [went, setWent] = useState<Went>();
  const [isGone, setGone] = useState(false);
  const { found, problem } = open;
  useItsUnit(found?.thread.unit.id);
  useRecount(found?.thread.unread);

  if (went) return <Forwarded {...went} />;
  if (isGone || problem?.status === 404) return <GonePage />;
  if (found) {
    return (
      <ThreadAtWork open={open} found={found} onForwarded={setWent} onGone={() => setGone(true)} />
    );
  }
  return problem ? <ProblemView problem={problem} onRetry={() => void open.load()} /> : <Loading />;
}

/** Turns to the thread's unit, where one has come to it from elsewhere. */
function useItsUnit(unitId: string | undefined) {
  const { choose } = useUnit();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and not when one turns to another
  useEffect(() => {
    if (unitId) choose(unitId);
  }, [unitId]);
}

/** What one has read does not count any more. */
function useRecount(unread: number | undefined) {
  const { recount } = useUnread();
  useEffect(() => {
    if (unread === 0) recount();
  }, [unread, recount]);
}
