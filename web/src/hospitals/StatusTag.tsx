import type { standingOf } from "./services";
import { useWords } from "./words";

const COLOURS = { active: "success", pilot: "info", coming: "neutral", off: "neutral" } as const;

/** Whether a service is on, in a word; the colour only repeats it. */
export function StatusTag({ standing }: { standing: ReturnType<typeof standingOf> }) {
  const { statuses } = useWords();
  return (
    <span className="ds-tag" data-color={COLOURS[standing]}>
      {statuses[standing]}
    </span>
  );
}
