import { useEffect } from "react";
import { useTexts } from "../language/LanguageProvider";
import { Page } from "../layout/Page";
import { ProblemAlert } from "../layout/ProblemAlert";
import { OwnHelp } from "../personal/OwnHelp";
import { ListShape } from "./ListShape";
import { WishList } from "./WishList";
import { useWishes } from "./wishes";
import { useWords } from "./words";

/** The wishes that wait for an answer from the unit. */
export function WishesPage() {
  const { wishes: texts } = useWords();
  const { problem: problems } = useTexts();
  const wishes = useWishes();
  const { found, problem, load } = wishes;
  useEffect(() => {
    void load();
  }, [load]);

  return (
    <Page title={texts.title} heading={texts.heading}>
      {found?.length ? <p className="lead">{texts.lead}</p> : null}
      {problem && (
        <div className="not-fresh">
          <ProblemAlert problem={problem} />
          <button type="button" className="ds-button" onClick={() => void load()}>
            {problems.again}
          </button>
        </div>
      )}
      {!found && !problem && <ListShape />}
      {found && <WishList wishes={wishes} found={found} />}
      <OwnHelp />
    </Page>
  );
}
