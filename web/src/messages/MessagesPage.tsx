import { useState } from "react";
import { Link } from "react-router";
import { useDetails } from "../appointment/details";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { ProblemView } from "../layout/ProblemView";
import { DiscreetButton } from "./DiscreetButton";
import { NoThreads } from "./NoThreads";
import { Shape } from "./Shape";
import { ThreadList } from "./ThreadList";
import { useOwnThreads, type Which } from "./useOwnThreads";
import { WhichChoice } from "./WhichChoice";
import { MessagesWords, useWords } from "./words";

/** All that a patient and the hospitals' units have written to each other. */
export function MessagesPage() {
  return (
    <MessagesWords>
      <Messages />
    </MessagesWords>
  );
}

function Messages() {
  const words = useWords();
  const [which, choose] = useState<Which>("open");
  const own = useOwnThreads(which);
  const details = useDetails();
  if (!own.shown && own.problem) {
    return <ProblemView problem={own.problem} onRetry={() => void own.load()} />;
  }
  return (
    <Page title={words.title} heading={words.title}>
      <p className="screen-only">
        <Link to="/meldinger/ny" className="ds-button">
          {words.write}
        </Link>
      </p>
      <DiscreetButton {...details} />
      <WhichChoice which={which} choose={choose} count={own.shown?.length} />
      {!own.shown && <Shape />}
      {own.shown?.length === 0 && !own.cursor && <NoThreads which={which} />}
      {own.shown && (own.shown.length > 0 || own.cursor) && (
        <ThreadList key={which} own={own} details={details.shown} />
      )}
      <HelpLine />
    </Page>
  );
}
