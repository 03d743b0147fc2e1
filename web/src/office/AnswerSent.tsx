import type { OfficeRequest } from "../api/office";
import { Alert } from "../layout/Alert";
import { Page } from "../layout/Page";
import { OwnHelp } from "../personal/OwnHelp";
import { birthDate } from "../queue/promise";
import { AnswerGiven } from "./AnswerGiven";
import { useRequestWords } from "./requestWords";
import { ToOffice } from "./ToOffice";

/** To whom which answer went. */
export function AnswerSent({ answered }: { answered: OfficeRequest }) {
  const { title, sent: texts } = useRequestWords();
  const { patient, answer } = answered;
  return (
    <Page title={title} heading={texts.heading}>
      <Alert kind="success" focus>
        <p>{texts.to(patient.name, birthDate(patient.birth_date))}</p>
        <p>{texts.told}</p>
      </Alert>
      {answer && <AnswerGiven request={answered} answer={answer} />}
      <ToOffice />
      <OwnHelp />
    </Page>
  );
}
