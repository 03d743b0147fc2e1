import type { Thread } from "../api/types";
import { TurnButton } from "../conversation/TurnButton";
import { TurnNotice } from "../conversation/TurnNotice";
import { useTurning } from "../conversation/useTurning";
import { Acts } from "./Acts";
import { ActsWords } from "./actsWords";
import type { Act } from "./useAct";

interface Acting {
  thread: Thread;
  acts: Act;
  /** Reads the thread anew. */
  reload: () => Promise<void>;
  /** None while one is about to. */
  forward: (() => void) | undefined;
}

/** Everything that can be done with the thread, beside writing in it: fetched when one wants to. */
export function StaffActs({ thread, acts, reload, forward }: Acting) {
  const turning = useTurning(thread, reload);
  return (
    <ActsWords>
      <Acts thread={thread} acts={acts} forward={forward}>
        <TurnButton thread={thread} turning={turning} reader="staff" />
        <TurnNotice turning={turning} reader="staff" />
      </Acts>
    </ActsWords>
  );
}
