import { useState } from "react";
import type { OfficeRequest } from "../api/office";
import { Alert } from "../layout/Alert";
import { Page } from "../layout/Page";
import { ProblemAlert } from "../layout/ProblemAlert";
import { OwnHelp } from "../personal/OwnHelp";
import { AnswerForm } from "./AnswerForm";
import { AnswerGiven } from "./AnswerGiven";
import { RequestFacts } from "./RequestFacts";
import { useRequestWords } from "./requestWords";
import { Unsent } from "./Unsent";
import type { OpenRequest } from "./useOfficeRequest";

interface AtOffice {
  open: OpenRequest;
  request: OfficeRequest;
  onSent: (answered: OfficeRequest) => void;
}

/** Whose request it is, what it is about, and the answer: to be written, or as it was given. */
export function RequestAtOffice({ open, request, onSent }: AtOffice) {
  const { title, stale, problem: words } = useRequestWords();
  const [isStale, setStale] = useState(0);
  const { answer } = request;
  return (
    <Page title={title} heading={request.patient.name} wide>
      {open.problem && <ProblemAlert problem={open.problem} consequence={words.kept} focus />}
      {isStale > 0 && (
        <Alert key={isStale} kind="warning" heading={stale.heading} focus>
          <p>{answer ? stale.answered : stale.changed}</p>
        </Alert>
      )}
      <RequestFacts request={request} />
      {answer ? (
        <>
          <AnswerGiven request={request} answer={answer} />
          <Unsent id={request.id} />
        </>
      ) : (
        <AnswerForm
          open={open}
          request={request}
          onSent={onSent}
          onStale={() => setStale((before) => before + 1)}
        />
      )}
      <OwnHelp />
    </Page>
  );
}
