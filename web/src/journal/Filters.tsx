import type { Wanted } from "../api/records";
import { ALL } from "../api/records";
import type { Coverage, DocumentKind } from "../api/types";
import { Select } from "../earlier/Select";
import { Day } from "./Day";
import { useWords } from "./words";

interface Chosen {
  wanted: Wanted;
  want: (wanted: Wanted) => void;
  /** Unknown until they have come. */
  hospitals: Coverage[] | undefined;
  /** How many documents are shown; unknown while they are fetched. */
  count: number | undefined;
}

/** Which documents one wants to see: by hospital, kind and when they were written. */
export function Filters({ wanted, want, hospitals = [], count }: Chosen) {
  const words = useWords();
  const { filter, kinds } = words;
  const set = (part: Partial<Wanted>) => want({ ...wanted, ...part });
  const isWrong = Boolean(wanted.from && wanted.to && wanted.to < wanted.from);
  const isChosen = Object.values(wanted).some(Boolean);
  return (
    <div className="filter screen-only">
      <details className="ds-details journal-filter">
        <summary>{filter.open}</summary>
        <search className="filter-fields">
          <Select
            id="hospital"
            label={filter.hospital}
            value={wanted.organization}
            options={[
              ["", filter.everywhere],
              ...hospitals.map(({ organization: { id, name } }) => [id, name] as const),
            ]}
            onValue={(organization) => set({ organization })}
          />
          <Select
            id="kind"
            label={filter.kind}
            value={wanted.kind}
            options={[["", filter.everyKind], ...Object.entries(kinds)]}
            onValue={(kind) => set({ kind: kind as DocumentKind | "" })}
          />
          <Day id="from" label={filter.from} value={wanted.from} onDay={(from) => set({ from })} />
          <Day
            id="to"
            label={filter.to}
            value={wanted.to}
            error={isWrong ? filter.wrong : undefined}
            onDay={(to) => set({ to })}
          />
          {isChosen && count !== 0 && (
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={() => want(ALL)}
            >
              {filter.all}
            </button>
          )}
        </search>
      </details>
      <p role="status" className="subtle">
        {count !== undefined && words.shown(count)}
      </p>
    </div>
  );
}
