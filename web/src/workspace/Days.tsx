import { useState } from "react";
import { Counts } from "./Counts";
import { DayRows } from "./DayRows";
import { FilterChoice } from "./FilterChoice";
import { Fresh } from "./Fresh";
import { ListShape } from "./ListShape";
import { NotFresh } from "./NotFresh";
import { type Filter, passing } from "./rows";
import { SaidNoShow } from "./SaidNoShow";
import type { ChosenDays } from "./useChosenDays";
import { useDays } from "./useDays";
import { useNoShow } from "./useNoShow";
import { WeekRows } from "./WeekRows";
import { useWords } from "./words";

/** What there is on the chosen days, once it has come. */
export function Days({ chosen, name }: { chosen: ChosenDays; name: string }) {
  const texts = useWords().days;
  const days = useDays(chosen.dates);
  const noShow = useNoShow(days.replace);
  const [filter, choose] = useState<Filter>("all");
  const { rows, problem } = days;

  if (!rows) return problem ? <NotFresh days={days} /> : <ListShape />;
  const shown = passing(filter, rows);
  return (
    <section className="days-list" aria-label={name}>
      <div className="days-top">
        {rows.length > 0 && <Counts rows={rows} />}
        <Fresh days={days} />
      </div>
      {problem && <NotFresh days={days} />}
      {rows.length === 0 ? (
        <p role="status">{chosen.isWeek ? texts.nothingWeek : texts.nothing}</p>
      ) : (
        <FilterChoice chosen={filter} choose={choose} count={shown.length} />
      )}
      <SaidNoShow told={noShow.told} />
      {rows.length > 0 && shown.length === 0 && <p>{texts.nothingPasses}</p>}
      {shown.length > 0 &&
        (chosen.isWeek ? (
          <WeekRows chosen={chosen} rows={shown} />
        ) : (
          <DayRows rows={shown} noShow={noShow} name={name} />
        ))}
    </section>
  );
}
