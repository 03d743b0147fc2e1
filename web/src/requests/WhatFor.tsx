import type { Coverage, JournalDocument } from "../api/types";
import { LONGEST, lengthOf } from "../conversation/text";
import { TextField } from "../layout/TextField";
import { DocumentChoice } from "./DocumentChoice";
import type { NewRequestDraft } from "./useNewRequest";
import { useWords } from "./words";

interface Written {
  draft: NewRequestDraft;
  asked: JournalDocument | undefined;
  hospital: Coverage;
  error: string | undefined;
}

/** One's own words, which documents it is about, and when to expect an answer. */
export function WhatFor({ draft, asked, hospital, error }: Written) {
  const words = useWords();
  const { fields, text, set } = draft;
  const { hint } = words.kinds[fields.kind || "question"];
  return (
    <>
      {fields.look && fields.kind === "question" && <p>{words.aboutLook}</p>}
      <div>
        <TextField
          id="text"
          label={words.text}
          hint={hint}
          error={error}
          rows={6}
          value={fields.text}
          onText={(value) => set({ text: value })}
        />
        <p className="counter small subtle">{words.count(lengthOf(text), LONGEST)}</p>
      </div>
      {!fields.look && (
        <DocumentChoice key={hospital.organization.id} draft={draft} asked={asked} />
      )}
      <p className="promise">{words.expected(hospital.order.weeks)}</p>
    </>
  );
}
