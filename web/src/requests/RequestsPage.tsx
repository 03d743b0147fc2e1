import { Link, useLocation } from "react-router";
import { ownRequests } from "../api/records";
import { Shape } from "../journal/Shape";
import { useList } from "../journal/useList";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { ProblemView } from "../layout/ProblemView";
import { REQUESTS } from "../signedIn/homes";
import { RequestList } from "./RequestList";
import { SentNotice } from "./SentNotice";
import { RequestsWords, useWords } from "./words";

/** What the patient has demanded of hospitals, and what came of it. */
export function RequestsPage() {
  return (
    <RequestsWords>
      <Requests />
    </RequestsWords>
  );
}

function Requests() {
  const words = useWords();
  const { state } = useLocation();
  const list = useList(ownRequests);
  const { shown, cursor, problem, load } = list;
  if (!shown && problem) return <ProblemView problem={problem} onRetry={() => void load()} />;
  return (
    <Page title={words.title} heading={words.title}>
      {state?.due && <SentNotice due={state.due} />}
      <p>{words.lead}</p>
      <p className="screen-only">
        <Link to={`${REQUESTS}/ny`} className="ds-button">
          {words.make}
        </Link>
      </p>
      <p role="status" className="subtle">
        {shown && shown.length > 0 && words.shown(shown.length)}
      </p>
      {!shown && <Shape />}
      {shown?.length === 0 && !cursor && <p>{words.none}</p>}
      {shown && (shown.length > 0 || cursor) && <RequestList list={list} />}
      <p className="subtle">{words.law}</p>
      <HelpLine />
    </Page>
  );
}
