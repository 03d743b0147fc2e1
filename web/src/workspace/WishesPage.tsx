import { useCallback, useEffect } from "react";
import { Page } from "../layout/Page";
import { OwnHelp } from "../personal/OwnHelp";
import { ListShape } from "./ListShape";
import { NotFresh } from "./NotFresh";
import { useRefreshing } from "./useRefreshing";
import { WishList } from "./WishList";
import { useWishes } from "./wishes";
import { StaffWords, useWords } from "./words";

/** Seldom: whoever answers asks for the list by themselves. */
const OFTEN = 5 * 60_000;

/** The wishes that wait for an answer from the unit. */
export function WishesPage() {
  return (
    <StaffWords>
      <Waiting />
    </StaffWords>
  );
}

function Waiting() {
  const { wishes: texts } = useWords();
  const wishes = useWishes();
  const { found, problem, load } = wishes;
  useEffect(() => {
    void load();
  }, [load]);
  useRefreshing(
    OFTEN,
    useCallback(() => void load(undefined, true), [load]),
  );

  return (
    <Page title={texts.title} heading={texts.heading}>
      {found?.length ? <p className="lead">{texts.lead}</p> : null}
      {problem && <NotFresh problem={problem} again={() => void load()} />}
      {!found && !problem && <ListShape />}
      {found && <WishList wishes={wishes} found={found} />}
      <OwnHelp />
    </Page>
  );
}
