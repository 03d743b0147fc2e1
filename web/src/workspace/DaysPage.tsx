import { useDates } from "../language/useDates";
import { Page } from "../layout/Page";
import { OwnHelp } from "../personal/OwnHelp";
import { usePerson } from "../signedIn/RequireSignedIn";
import { Days } from "./Days";
import { DayTurner } from "./DayTurner";
import { weekNumber } from "./days";
import { useUnit } from "./unit";
import { useChosenDays } from "./useChosenDays";
import { StaffWords, useWords } from "./words";

/** A unit's day, or its week: who comes when, and where each appointment stands. */
export function DaysPage() {
  return (
    <StaffWords>
      <UnitDays />
    </StaffWords>
  );
}

function UnitDays() {
  const texts = useWords().days;
  const dates = useDates();
  const chosen = useChosenDays();
  const { unit } = useUnit();
  const { organization_name } = usePerson();
  const { date, isWeek } = chosen;
  const heading = isWeek ? texts.weekOf(weekNumber(date)) : dates.day(date);
  // Read out when one turns to another day: the focus stays on what one has pressed.
  const said = (
    <span className="sentence" aria-live="polite">
      {heading}
    </span>
  );
  return (
    <Page title={texts.title} heading={said} wide>
      <p className="days-unit" lang="nb">
        {unit.name}, {organization_name}
      </p>
      <DayTurner chosen={chosen} />
      <Days key={`${unit.id} ${chosen.dates[0]} ${isWeek}`} chosen={chosen} name={heading} />
      <OwnHelp />
    </Page>
  );
}
