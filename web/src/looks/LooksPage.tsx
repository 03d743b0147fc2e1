import { useCallback, useState } from "react";
import { Link } from "react-router";
import { looks } from "../api/records";
import { useDetails } from "../appointment/details";
import { Shape } from "../journal/Shape";
import { useList } from "../journal/useList";
import { Choice } from "../layout/Choice";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { ProblemView } from "../layout/ProblemView";
import { REQUESTS } from "../signedIn/homes";
import { LookList } from "./LookList";
import { LooksWords, useWords } from "./words";

/** Who has seen or done what with what is the patient's, when and why. */
export function LooksPage() {
  return (
    <LooksWords>
      <Looks />
    </LooksWords>
  );
}

function Looks() {
  const words = useWords();
  const [own, showOwn] = useState(false);
  const ask = useCallback((cursor?: string) => looks(!own, cursor), [own]);
  const list = useList(ask);
  const { shown: details } = useDetails();
  const { shown, cursor, problem, load } = list;
  if (!shown && problem) return <ProblemView problem={problem} onRetry={() => void load()} />;
  return (
    <Page title={words.title} heading={words.title}>
      <p>
        {words.lead} <Link to={`${REQUESTS}/ny?slag=access_log`}>{words.orderLog}</Link>.
      </p>
      <div className="screen-only">
        <Choice id="own" label={words.own} checked={own} onChecked={showOwn} />
        <p role="status" className="subtle">
          {shown && words.shown(shown.length)}
        </p>
      </div>
      {!shown && <Shape />}
      {shown?.length === 0 && !cursor && <p>{own ? words.none.all : words.none.others}</p>}
      {shown && (shown.length > 0 || cursor) && <LookList list={list} details={details} />}
      <HelpLine />
    </Page>
  );
}
