import { useCallback, useState } from "react";
import { ALL, documents } from "../api/records";
import { useDetails } from "../appointment/details";
import { Doors } from "../layout/Doors";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { ProblemView } from "../layout/ProblemView";
import { REQUESTS } from "../signedIn/homes";
import { DetailsButton } from "./DetailsButton";
import { DocumentList } from "./DocumentList";
import { Filters } from "./Filters";
import { General } from "./General";
import { Glossary } from "./Glossary";
import { Nothing } from "./Nothing";
import { NotShown } from "./NotShown";
import { OnItsWay } from "./OnItsWay";
import { Shape } from "./Shape";
import { useCoverage } from "./useCoverage";
import { useList } from "./useList";
import { JournalWords, useWords } from "./words";

/** All that a patient can read of the own record, and why the rest is not here. */
export function JournalPage() {
  return (
    <JournalWords>
      <Journal />
    </JournalWords>
  );
}

function Journal() {
  const words = useWords();
  const [wanted, want] = useState(ALL);
  const ask = useCallback((cursor?: string) => documents(wanted, cursor), [wanted]);
  const list = useList(ask);
  const { covered, problem: notCovered } = useCoverage();
  const details = useDetails();
  const { shown, cursor, problem, load } = list;
  if (!shown && problem) return <ProblemView problem={problem} onRetry={() => void load()} />;
  const isOff = covered?.record_online === false;
  // What the one answer brings stands above what the other does, and must not push it away.
  const isSettled = shown && (covered || notCovered);
  return (
    <Page title={words.title} heading={words.title}>
      <p>{words.lead}</p>
      {covered && <OnItsWay items={covered.items} />}
      {(covered || notCovered) && !isOff && (
        <>
          <Filters wanted={wanted} want={want} hospitals={covered?.items} count={shown?.length} />
          <DetailsButton {...details} />
        </>
      )}
      {!isSettled && <Shape />}
      {isSettled && shown.length === 0 && !cursor && (
        <Nothing wanted={wanted} onAll={() => want(ALL)} covered={covered} />
      )}
      {isSettled && (shown.length > 0 || cursor) && (
        <DocumentList list={list} details={details.shown} />
      )}
      <General />
      {covered && <NotShown items={covered.items} />}
      <Doors
        doors={[
          { to: "/journal/sykehus", icon: "list", ...words.doors.coverage },
          { to: "/journal/logg", icon: "person", ...words.doors.looks },
          { to: REQUESTS, icon: "letter", ...words.doors.requests },
        ]}
      />
      <Glossary />
      <HelpLine />
    </Page>
  );
}
