import { useEffect } from "react";
import type { JournalDocument } from "../api/types";
import { useDates } from "../language/useDates";
import { Choice } from "../layout/Choice";
import { Group } from "../layout/Group";
import { useLatest } from "./useLatest";
import type { NewRequestDraft } from "./useNewRequest";
import { useWords } from "./words";

interface Chosen {
  draft: NewRequestDraft;
  /** The document that one comes from. */
  asked: JournalDocument | undefined;
}

/** Which of the hospital's documents it is about, for whoever wants to say so. */
export function DocumentChoice({ draft: { fields, set }, asked }: Chosen) {
  const words = useWords();
  const dates = useDates();
  const latest = useLatest(fields.hospital);
  const all = latest && withAsked(latest, asked, fields.hospital);
  const there = all && fields.documents.filter((each) => all.some(({ id }) => id === each));
  const isMore = there && there.length < fields.documents.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what one cannot see is not sent along
  useEffect(() => {
    if (isMore) set({ documents: there });
  }, [isMore]);
  if (!all?.length) return null;
  const choose = (id: string, wanted: boolean) => {
    const others = fields.documents.filter((each) => each !== id);
    set({ documents: wanted ? [...others, id] : others });
  };
  return (
    <Group name={words.which} hint={words.whichHint}>
      {all.map(({ id, title, authored_at }) => (
        <Choice
          key={id}
          id={`document-${id}`}
          label={title}
          hint={dates.date(authored_at)}
          checked={fields.documents.includes(id)}
          onChecked={(wanted) => choose(id, wanted)}
        />
      ))}
    </Group>
  );
}

/** The one that one comes from first, if it is this hospital's. */
function withAsked(
  latest: JournalDocument[],
  asked: JournalDocument | undefined,
  hospital: string,
) {
  if (!asked || asked.organization.id !== hospital) return latest;
  return [asked, ...latest.filter(({ id }) => id !== asked.id)];
}
