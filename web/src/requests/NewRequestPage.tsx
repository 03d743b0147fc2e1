import { useNavigate, useSearchParams } from "react-router";
import type { RecordRequest } from "../api/types";
import { useCoverage } from "../journal/useCoverage";
import { HelpLine } from "../layout/HelpLine";
import { Loading } from "../layout/Loading";
import { Page } from "../layout/Page";
import { ProblemView } from "../layout/ProblemView";
import { REQUESTS } from "../signedIn/homes";
import { beginsWith } from "./begin";
import { RequestForm } from "./RequestForm";
import { useAsked } from "./useAsked";
import { RequestsWords, useWords } from "./words";

/** A new request, perhaps about a document or a look that one comes from. */
export function NewRequestPage() {
  return (
    <RequestsWords>
      <NewRequest />
    </RequestsWords>
  );
}

function NewRequest() {
  const words = useWords();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const begin = beginsWith(query);
  const { covered, problem, load } = useCoverage();
  const asked = useAsked(begin.document);
  if (problem) return <ProblemView problem={problem} onRetry={() => void load()} />;
  if (!covered || asked === "unknown") return <Loading />;
  // Whoever goes back from the list sends nothing a second time.
  const onSent = ({ due }: RecordRequest) => navigate(REQUESTS, { replace: true, state: { due } });
  const hospital = asked?.organization.id ?? begin.hospital;
  return (
    <Page title={words.newTitle} heading={words.newHeading}>
      <p>{words.before}</p>
      <RequestForm
        hospitals={covered.items}
        begin={{ ...begin, hospital }}
        asked={asked}
        onSent={onSent}
      />
      <HelpLine />
    </Page>
  );
}
