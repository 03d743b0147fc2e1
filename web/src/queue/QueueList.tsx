import { ListShape } from "../workspace/ListShape";
import { useUnit } from "../workspace/unit";
import { useChoice } from "./choice";
import { Fresh, NotFresh } from "./Fresh";
import { Rows } from "./Rows";
import { useQueue } from "./useQueue";

/** The part of the queue that one has chosen, and how fresh it is. */
export function QueueList() {
  const { unit } = useUnit();
  const { status, assignee } = useChoice();
  const queue = useQueue(unit.id, { status, assignee });
  const { found, problem, at } = queue;
  return (
    <div className="queue-part">
      {problem && <NotFresh problem={problem} at={at} again={queue.load} />}
      {!found && !problem && <ListShape />}
      {found && <Rows {...queue} found={found} />}
      {at && <Fresh at={at} loading={queue.loading} load={queue.load} />}
    </div>
  );
}
