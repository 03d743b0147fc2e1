import { useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import { makeRequest } from "../api/records";
import type { JournalDocument, RecordRequest, RequestKind } from "../api/types";
import { longBy, tidy } from "../conversation/text";
import { eraseDraftsAbout, keepDraft, keptDraft } from "../session/draft";
import type { Begin } from "./begin";

const ABOUT = { as: "person", id: "record" } as const;

interface Fields {
  hospital: string;
  kind: RequestKind | "";
  text: string;
  documents: string[];
  /** The look that it is about. */
  look: string;
  /** Where one came from. */
  from: string;
  /** What was sent last, and the key under which it happens once: until the API has answered. */
  sending?: { intent: string; key: string };
}

/** A request while it is written: kept for the same person until the API has answered. */
export function useNewRequest(begin: Begin, asked: JournalDocument | undefined) {
  const [fields, setFields] = useState<Fields>(() => begun(begin, asked));
  const [attempt, setAttempt] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const text = tidy(fields.text);

  const set = (part: Partial<Fields>) => {
    const changed = { ...fields, ...part };
    setFields(changed);
    keepDraft(ABOUT, "request", JSON.stringify(changed));
    return changed;
  };
  const submit = async (isRight: boolean, onSent: (sent: RecordRequest) => void) => {
    setAttempt((before) => before + 1);
    setProblem(undefined);
    if (!isRight || waiting || !fields.kind) return;
    const { hospital, kind, documents, look } = fields;
    const isQuestion = kind === "question";
    const about = isQuestion && look ? { log_entry: look } : {};
    const said = { organization: hospital, kind, text, documents, ...about };
    const intent = JSON.stringify(said);
    const sending =
      fields.sending?.intent === intent ? fields.sending : { intent, key: crypto.randomUUID() };
    set({ sending });
    setWaiting(true);
    try {
      const sent = await makeRequest(said, sending.key);
      eraseDraftsAbout(ABOUT);
      onSent(sent);
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setWaiting(false);
    }
  };
  return { fields, text, tooLong: longBy(text), set, attempt, waiting, problem, submit };
}

export type NewRequestDraft = ReturnType<typeof useNewRequest>;

/** What was kept. Where one comes from somewhere else now, that counts for more than what was chosen. */
function begun(begin: Begin, asked: JournalDocument | undefined): Fields {
  const { hospital, kind, look } = begin;
  const from = JSON.stringify(begin);
  const text = keptDraft(ABOUT, "request");
  const kept: Fields | undefined = text ? JSON.parse(text) : undefined;
  if (kept?.from === from) return kept;
  const documents = asked ? [asked.id] : [];
  return { hospital, kind, text: kept?.text ?? "", documents, look, from };
}
