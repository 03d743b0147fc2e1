import type { ReactNode } from "react";
import { assign } from "../api/queue";
import type { Thread } from "../api/types";
import { useFunctionName } from "../conversation/useFunctionName";
import { useDates } from "../language/useDates";
import { WaitingButton } from "../layout/WaitingButton";
import { useChoice } from "./choice";
import { Due } from "./Due";
import { birthDate } from "./promise";
import { useThreadWords } from "./threadWords";
import type { Act } from "./useAct";
import { useTopicName } from "./useTopicName";
import { Who } from "./Who";

/** Whose it is, what was promised, and who has it; one can take it on with one press. */
export function ThreadFacts({ thread, acts }: { thread: Thread; acts: Act }) {
  const { thread: texts } = useThreadWords();
  const topicName = useTopicName();
  const { patient, unit, topic, subject, status } = thread;
  return (
    <section className="thread-facts" aria-label={texts.facts}>
      <p className="lead thread-subject">{subject}</p>
      <dl>
        {patient && <Fact name={texts.born}>{birthDate(patient.birth_date)}</Fact>}
        <Fact name={texts.topic}>{topicName(topic)}</Fact>
        <Fact name={texts.unit}>
          <span lang="nb">{unit.name}</span>
        </Fact>
        <Fact name={texts.promise}>
          {thread.answer_due ? (
            <Due thread={thread} />
          ) : (
            status !== "waiting" && texts.noPromise[status]
          )}
        </Fact>
        <Fact name={texts.assignee}>
          <Who thread={thread} />
        </Fact>
        <Journal thread={thread} />
      </dl>
      <Take thread={thread} acts={acts} />
    </section>
  );
}

function Journal({ thread: { journal } }: { thread: Thread }) {
  const { thread: texts } = useThreadWords();
  const functionName = useFunctionName();
  const dates = useDates();
  if (!journal) return null;
  const by = functionName(journal.by_function);
  return <Fact name={texts.journal}>{texts.inJournal(dates.day(journal.at), by)}</Fact>;
}

function Take({ thread, acts: { act, waiting } }: { thread: Thread; acts: Act }) {
  const { act: texts } = useThreadWords();
  const { me } = useChoice();
  if (!me || thread.assignee === me || thread.status === "closed") return null;
  return (
    <WaitingButton
      type="button"
      data-variant="secondary"
      waiting={waiting === "take"}
      saying={texts.taking}
      onClick={() => void act("take", (attempt) => assign(thread, me, attempt), texts.taken)}
    >
      {texts.take}
    </WaitingButton>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
