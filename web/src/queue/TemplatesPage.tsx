import { Page } from "../layout/Page";
import { OwnHelp } from "../personal/OwnHelp";
import { ListShape } from "../workspace/ListShape";
import { useUnit } from "../workspace/unit";
import { EditWords, useEditWords } from "./editWords";
import { NotFresh } from "./Fresh";
import { TemplatesForm } from "./TemplatesForm";
import { useTemplates } from "./useTemplates";

/** The answers that the unit often uses. */
export function TemplatesPage() {
  return (
    <EditWords>
      <UnitTemplates />
    </EditWords>
  );
}

function UnitTemplates() {
  const texts = useEditWords();
  const { unit } = useUnit();
  return (
    <Page title={texts.title} heading={texts.heading}>
      <p className="days-unit" lang="nb">
        {unit.name}
      </p>
      <p className="lead">{texts.lead}</p>
      <Templates key={unit.id} unit={unit.id} />
      <OwnHelp />
    </Page>
  );
}

function Templates({ unit }: { unit: string }) {
  const editing = useTemplates(unit);
  const { isLoaded, problem, load } = editing;
  if (isLoaded) return <TemplatesForm editing={editing} />;
  if (!problem) return <ListShape />;
  return <NotFresh problem={problem} at={undefined} again={() => void load()} />;
}
