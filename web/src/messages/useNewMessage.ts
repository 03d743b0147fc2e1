import { useState } from "react";
import type { WritableUnit } from "../api/types";
import { useMessage } from "../conversation/useMessage";
import { keepDraft, keptDraft } from "../session/draft";

const ABOUT = { as: "person", id: "new" } as const;
/** As many characters as a subject has. */
export const LONGEST_SUBJECT = 120;

interface Fields {
  unitId: string;
  topic: string;
  subject: string;
}

/** A conversation that is not begun yet: to whom, about what. It survives reload and expiry. */
export function useNewMessage(units: WritableUnit[]) {
  const [fields, setFields] = useState(() => kept(units));
  const [lostFiles, setLostFiles] = useState(false);
  const place = units.find(({ unit }) => unit.id === fields.unitId);
  const message = useMessage(ABOUT.id, fields.unitId);

  const set = (changes: Partial<Fields>) => {
    const changed = { ...fields, ...changes };
    setFields(changed);
    keepDraft(ABOUT, "thread", JSON.stringify(changed));
  };
  /** What has been inspected for one hospital cannot be sent to another. */
  const choose = (unitId: string) => {
    const next = units.find(({ unit }) => unit.id === unitId);
    const isOther = Boolean(place && next && place.organization.id !== next.organization.id);
    const losesFiles = isOther && message.files.files.length > 0;
    if (losesFiles) message.files.clear();
    setLostFiles(losesFiles);
    const keepsTopic = next?.topics.some(({ id }) => id === fields.topic);
    set({ unitId, topic: keepsTopic ? fields.topic : "" });
  };
  const subject = fields.subject.replace(/\s+/g, " ").trim();
  return { fields, subject, place, message, lostFiles, set, choose };
}

export type NewMessageDraft = ReturnType<typeof useNewMessage>;

/** What was kept, as far as one may still write there. */
function kept(units: WritableUnit[]): Fields {
  const text = keptDraft(ABOUT, "thread");
  const [only, ...others] = units;
  const nothing = { unitId: only && !others.length ? only.unit.id : "", topic: "", subject: "" };
  const fields: Fields = text ? JSON.parse(text) : nothing;
  const place = units.find(({ unit }) => unit.id === fields.unitId);
  if (!place) return { ...nothing, subject: fields.subject };
  const isThere = place.topics.some(({ id }) => id === fields.topic);
  return isThere ? fields : { ...fields, topic: "" };
}
