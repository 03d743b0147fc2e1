import { useParams } from "react-router";
import type { JournalDocument } from "../api/types";
import { useHospitals } from "../hospitals/useHospitals";
import { JournalWords } from "../journal/words";
import { HelpLine } from "../layout/HelpLine";
import { Loading } from "../layout/Loading";
import { Page } from "../layout/Page";
import { ProblemView } from "../layout/ProblemView";
import { Ask } from "./Ask";
import { Facts } from "./Facts";
import { Gone } from "./Gone";
import { Opening } from "./Opening";
import { useDocument } from "./useDocument";
import { DocumentWords, useWords } from "./words";

/** One document of the patient's record. */
export function DocumentPage() {
  const { id = "" } = useParams();
  return (
    <JournalWords>
      <DocumentWords>
        <Known key={id} id={id} />
      </DocumentWords>
    </JournalWords>
  );
}

function Known({ id }: { id: string }) {
  const { found, problem, load } = useDocument(id);
  if (problem && problem.status >= 400 && problem.status < 429) return <Gone />;
  if (problem) return <ProblemView problem={problem} onRetry={() => void load()} />;
  return found ? <Read document={found} /> : <Loading />;
}

function Read({ document }: { document: JournalDocument }) {
  const words = useWords();
  const { hospitals } = useHospitals();
  const hospital = hospitals?.find(({ id }) => id === document.organization.id);
  return (
    <Page title={words.title} heading={<span lang="nb">{document.title}</span>} wide>
      <Facts document={document} />
      <Opening document={document} />
      <Ask document={document} />
      <p className="print-only">{words.printHere}</p>
      <HelpLine {...(hospital ? { hospital } : {})} />
    </Page>
  );
}
