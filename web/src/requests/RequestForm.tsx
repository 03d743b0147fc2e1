import type { FormEvent } from "react";
import type { Coverage, JournalDocument, RecordRequest } from "../api/types";
import { Select } from "../earlier/Select";
import { useTexts } from "../language/LanguageProvider";
import { ErrorSummary } from "../layout/ErrorSummary";
import { WaitingButton } from "../layout/WaitingButton";
import { ByPost } from "./ByPost";
import type { Begin } from "./begin";
import { KindChoice } from "./KindChoice";
import { RequestProblem } from "./RequestProblem";
import { type NewRequestDraft, useNewRequest } from "./useNewRequest";
import { WhatFor } from "./WhatFor";
import { useWords } from "./words";

interface Begun {
  hospitals: Coverage[];
  begin: Begin;
  /** The document that one comes from. */
  asked: JournalDocument | undefined;
  onSent: (sent: RecordRequest) => void;
}

/** Of whom, what, and in one's own words; where it cannot be asked for here, how one does it by post. */
export function RequestForm({ hospitals, begin, asked, onSent }: Begun) {
  const words = useWords();
  const draft = useNewRequest(begin, asked);
  const { fields, set, attempt, waiting, problem, submit } = draft;
  const hospital = hospitals.find(({ organization }) => organization.id === fields.hospital);
  const faults = useFaults(draft, hospital);
  const isTried = attempt > 0;
  const faultOf = (field: string) =>
    isTried ? faults.find((each) => each.field === field)?.message : undefined;
  const press = (event: FormEvent) => {
    event.preventDefault();
    void submit(!faults.length, onSent);
  };
  const isByPost = hospital && !hospital.requests;
  return (
    <form className="new-message" onSubmit={press} noValidate>
      {isTried && !waiting && <ErrorSummary faults={faults} attempt={attempt} />}
      {problem && <RequestProblem problem={problem} />}
      <Select
        id="hospital"
        label={words.hospital}
        value={hospital ? fields.hospital : ""}
        error={faultOf("hospital")}
        options={[
          ["", words.chooseHospital],
          ...hospitals.map(({ organization: { id, name } }) => [id, name] as const),
        ]}
        onValue={(chosen) => set({ hospital: chosen, documents: [], look: "" })}
      />
      {isByPost && <ByPost hospital={hospital} />}
      {hospital?.requests && (
        <>
          <KindChoice draft={draft} error={faultOf("kind")} />
          {fields.kind && (
            <WhatFor draft={draft} asked={asked} hospital={hospital} error={faultOf("text")} />
          )}
        </>
      )}
      {!isByPost && (
        <WaitingButton waiting={waiting} saying={words.sending}>
          {words.send}
        </WaitingButton>
      )}
    </form>
  );
}

/** What is missing, as far as one can see its field. */
function useFaults({ fields, text, tooLong }: NewRequestDraft, hospital: Coverage | undefined) {
  const { missing } = useWords();
  const { errors } = useTexts();
  if (!hospital) return [{ field: "hospital", message: missing.hospital }];
  if (!fields.kind) return [{ field: "kind-copy", message: missing.kind }];
  if (!text) return [{ field: "text", message: missing.text }];
  return tooLong ? [{ field: "text", message: errors.textLong(tooLong) }] : [];
}
