import { Page } from "../layout/Page";
import { OwnHelp } from "../personal/OwnHelp";
import { AnswerForm } from "./AnswerForm";
import type { Answering } from "./answering";
import { WishFacts } from "./WishFacts";
import { useWords } from "./words";

/** Whose wish it is, what they write, and the answer to it. */
export function WishToAnswer(answering: Answering) {
  const { wish: texts } = useWords();
  return (
    <Page title={texts.title} heading={answering.row.patient.name} wide>
      <WishFacts {...answering} />
      <AnswerForm {...answering} />
      <OwnHelp />
    </Page>
  );
}
