import type { Thread } from "../api/types";
import { useChoice } from "./choice";
import { useWords } from "./words";

/** Who has taken it on. */
export function Who({ thread }: { thread: Thread }) {
  const texts = useWords();
  const { me } = useChoice();
  const { assignee, assignee_name } = thread;
  if (!assignee) return <span className="who-none">{texts.free}</span>;
  if (assignee === me) return <span className="strong">{texts.you}</span>;
  return <span>{texts.has(assignee_name ?? "")}</span>;
}
