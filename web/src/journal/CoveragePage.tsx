import { HelpLine } from "../layout/HelpLine";
import { Loading } from "../layout/Loading";
import { Page } from "../layout/Page";
import { ProblemView } from "../layout/ProblemView";
import { General } from "./General";
import { HospitalShown } from "./HospitalShown";
import { Order } from "./Order";
import { apart } from "./told";
import { useCoverage } from "./useCoverage";
import { JournalWords, useWords } from "./words";

/** What every hospital shows this patient, what not and why, and how to get the rest. */
export function CoveragePage() {
  return (
    <JournalWords>
      <Covered />
    </JournalWords>
  );
}

function Covered() {
  const words = useWords().coverage;
  const { covered, problem, load } = useCoverage();
  if (problem) return <ProblemView problem={problem} onRetry={() => void load()} />;
  if (!covered) return <Loading />;
  const { showing, others } = apart(covered.items);
  return (
    <Page title={words.title} heading={words.heading}>
      <p>{words.lead}</p>
      <General />
      <p>{words.never}</p>
      {showing.length > 0 && (
        <section className="covered" aria-labelledby="showing">
          <h2 id="showing" className="ds-heading" data-size="sm">
            {words.showing}
          </h2>
          {showing.map((each) => (
            <HospitalShown key={each.organization.id} hospital={each} />
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others" className="ds-heading" data-size="sm">
            {words.others}
          </h2>
          <div>
            {others.map((each) => (
              <details key={each.organization.id} className="ds-details">
                <summary lang="nb">{each.organization.name}</summary>
                <div className="words">
                  <p>{words.offText}</p>
                  <Order hospital={each} />
                </div>
              </details>
            ))}
          </div>
        </section>
      )}
      <HelpLine />
    </Page>
  );
}
