import type { ReactNode } from "react";
import { useTexts } from "../language/LanguageProvider";
import { Doors } from "../layout/Doors";
import { Page } from "../layout/Page";
import { isOffice, OFFICE } from "../signedIn/homes";
import { usePerson } from "../signedIn/RequireSignedIn";
import { useBarWords } from "../workspace/barWords";
import { OwnHelp } from "./OwnHelp";
import { UnitDoors } from "./UnitDoors";

/** Where staff begin: what waits at their unit, and as whom they act here. */
export function StaffPage() {
  const { staffPage: texts, doors } = useTexts();
  const person = usePerson();
  const { name, units } = person;
  const { noUnits, doors: work } = useBarWords();
  const needsUnit = !units?.length && !isOffice(person);
  return (
    <Page title={texts.title} heading={texts.heading(name)}>
      {units?.length ? <UnitDoors /> : null}
      {isOffice(person) && <Doors doors={[{ to: OFFICE, icon: "list", ...work.office }]} />}
      {needsUnit && <p>{noUnits.text}</p>}
      <Post />
      <Doors
        doors={[
          { to: "/innstillinger", icon: "settings", ...doors.staffSettings },
          { to: "/innlogginger", icon: "device", ...doors.sessions },
        ]}
      />
      <OwnHelp />
    </Page>
  );
}

function Post() {
  const texts = useTexts().staffPage;
  const { function: post, organization_name, units } = usePerson();
  return (
    <section className="ds-card" aria-label={texts.post}>
      <dl className="facts">
        {post && <Fact name={texts.function} value={texts.functions[post]} />}
        <Fact name={texts.organization} value={<span lang="nb">{organization_name}</span>} />
        <dt>{texts.units}</dt>
        {units?.length ? (
          units.map(({ id, name }) => (
            <dd key={id} lang="nb">
              {name}
            </dd>
          ))
        ) : (
          <dd>{texts.noUnits}</dd>
        )}
      </dl>
      <p className="subtle">{texts.wrong}</p>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
