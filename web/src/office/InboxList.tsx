import { ListShape } from "../workspace/ListShape";
import { useChoice } from "./choice";
import { Fresh, NotFresh } from "./Fresh";
import { InboxRows } from "./InboxRows";
import { useInbox } from "./useInbox";

/** The part of the list that one has chosen, and how fresh it is. */
export function InboxList() {
  const { status } = useChoice();
  const inbox = useInbox(status);
  const { found, problem, at } = inbox;
  return (
    <div className="queue-part">
      {problem && <NotFresh problem={problem} at={at} again={inbox.load} />}
      {!found && !problem && <ListShape />}
      {found && <InboxRows {...inbox} found={found} />}
      {at && <Fresh at={at} loading={inbox.loading} load={inbox.load} />}
    </div>
  );
}
