import { Link } from "react-router";
import { Page } from "../layout/Page";
import { OwnHelp } from "../personal/OwnHelp";
import { useUnit } from "../workspace/unit";
import { useChoice } from "./choice";
import { QueueFilters } from "./QueueFilters";
import { QueueList } from "./QueueList";
import { useWords } from "./words";

/** The unit's messages: who waits, who has been answered, what is over. */
export function QueuePage() {
  const texts = useWords();
  const { unit } = useUnit();
  const { status, assignee } = useChoice();
  return (
    <Page title={texts.title} heading={texts.heading} wide>
      <p className="days-unit" lang="nb">
        {unit.name}
      </p>
      <div className="buttons screen-only">
        <Link to="/arbeid/meldinger/ny" className="ds-button" data-variant="secondary">
          {texts.write}
        </Link>
        <Link to="/arbeid/meldinger/maler" className="ds-button" data-variant="tertiary">
          {texts.templates}
        </Link>
      </div>
      <QueueFilters />
      <QueueList key={`${unit.id} ${status} ${assignee}`} />
      <OwnHelp />
    </Page>
  );
}
