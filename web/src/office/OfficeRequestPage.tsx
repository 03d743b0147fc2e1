import { useState } from "react";
import { useParams } from "react-router";
import type { OfficeRequest } from "../api/office";
import { Loading } from "../layout/Loading";
import { ProblemView } from "../layout/ProblemView";
import { AnswerSent } from "./AnswerSent";
import { Gone } from "./Gone";
import { RequestAtOffice } from "./RequestAtOffice";
import { RequestWords } from "./requestWords";
import { useOfficeRequest } from "./useOfficeRequest";

/** One request and the answer to it. Another request in its place begins anew. */
export function OfficeRequestPage() {
  const { id = "" } = useParams();
  return (
    <RequestWords>
      <OneRequest key={id} id={id} />
    </RequestWords>
  );
}

function OneRequest({ id }: { id: string }) {
  const open = useOfficeRequest(id);
  const [sent, setSent] = useState<OfficeRequest>();
  const { request, problem, isGone, load } = open;
  const onSent = (answered: OfficeRequest) => {
    open.take(answered);
    setSent(answered);
  };
  if (sent) return <AnswerSent answered={sent} />;
  if (isGone) return <Gone />;
  if (request) return <RequestAtOffice open={open} request={request} onSent={onSent} />;
  return problem ? <ProblemView problem={problem} onRetry={() => void load()} /> : <Loading />;
}
