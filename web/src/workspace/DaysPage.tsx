import { useDates } from "../language/useDates";
import { Page } from "../layout/Page";
import { OwnHelp } from "../personal/OwnHelp";
import { usePerson } from "../signedIn/RequireSignedIn";
import { Days } from "./Days";
import { DayTurner } from "./DayTurner";
import { weekNumber } from "./days";
import { useUnit } from "./unit";
import { useChosenDays } from "./useChosenDays";
import { useWords } from "./words";

/** A unit's day, or its week: who comes when, and where each appointment stands. */
export function DaysPage() {
  const texts = useWords().days;
  const dates = useDates();
  const chosen = useChosenDays();
  const { unit } = useUnit();
  const { organization_name } = usePerson();
  const { date, isWeek } = chosen;
  const heading = isWeek ? texts.weekOf(weekNumber(date)) : dates.day(date);
  return (
    <Page title={texts.title} heading={<span className="sentence">{heading}</span>} wide>
      <p className="days-unit" lang="nb">
        {unit.name}, {organization_name}
      </p>
      <DayTurner chosen={chosen} />
      <Days key={`${unit.id} ${chosen.dates[0]} ${isWeek}`} chosen={chosen} name={heading} />
      <OwnHelp />
    </Page>
  );
}
