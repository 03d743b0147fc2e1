import type { StaffAppointment } from "../api/types";
import { Counts } from "./Counts";
import { DayRows } from "./DayRows";
import { FilterChoice } from "./FilterChoice";
import { Fresh } from "./Fresh";
import { type Filter, passing } from "./rows";
import { SaidNoShow } from "./SaidNoShow";
import type { ChosenDays } from "./useChosenDays";
import type { useDays } from "./useDays";
import { useNoShow } from "./useNoShow";
import { WeekRows } from "./WeekRows";
import { useWords } from "./words";

interface Found {
  days: ReturnType<typeof useDays> & { rows: StaffAppointment[] };
  chosen: ChosenDays;
  name: string;
  filter: Filter;
  choose: (filter: Filter) => void;
}

/** How many there are, and those that one wants to see. */
export function DaysFound({ days, chosen, name, filter, choose }: Found) {
  const texts = useWords().days;
  const noShow = useNoShow(days.replace);
  const { rows } = days;
  const { isWeek } = chosen;
  const shown = passing(filter, rows);
  return (
    <>
      <div className="days-top">
        {rows.length > 0 && <Counts rows={rows} />}
        <Fresh days={days} />
      </div>
      {rows.length > 0 && <FilterChoice chosen={filter} choose={choose} count={shown.length} />}
      <SaidNoShow told={noShow.told} />
      {shown.length === 0 && <p>{rows.length ? texts.nothingPasses : nothing(texts, isWeek)}</p>}
      {shown.length > 0 && isWeek && <WeekRows chosen={chosen} rows={shown} />}
      {shown.length > 0 && !isWeek && <DayRows rows={shown} noShow={noShow} name={name} />}
    </>
  );
}

function nothing(texts: ReturnType<typeof useWords>["days"], isWeek: boolean): string {
  return isWeek ? texts.nothingWeek : texts.nothing;
}
