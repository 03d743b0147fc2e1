import { useRef, useState } from "react";
import { DaysFound } from "./DaysFound";
import { ListShape } from "./ListShape";
import { NotFresh } from "./NotFresh";
import type { Filter } from "./rows";
import type { ChosenDays } from "./useChosenDays";
import { useDays } from "./useDays";

/** What there is on the chosen days, once it has come. */
export function Days({ chosen, name }: { chosen: ChosenDays; name: string }) {
  const days = useDays(chosen.dates);
  const [filter, choose] = useState<Filter>("all");
  const section = useRef<HTMLElement>(null);
  const { rows, problem, at } = days;
  const again = () => {
    section.current?.focus();
    void days.load();
  };
  return (
    <section ref={section} tabIndex={-1} className="days-list" aria-label={name}>
      {problem && <NotFresh problem={problem} at={rows && at} again={again} />}
      {!rows && !problem && <ListShape />}
      {rows && (
        <DaysFound
          days={{ ...days, rows }}
          chosen={chosen}
          name={name}
          filter={filter}
          choose={choose}
        />
      )}
    </section>
  );
}
