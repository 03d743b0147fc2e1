import type { Service } from "../api/types";
import { useWords } from "./words";

const COLOURS = { active: "success", pilot: "info", off: "neutral" } as const;

/** Whether a service is on, in a word; the colour only repeats it. */
export function StatusTag({ status }: Pick<Service, "status">) {
  const { statuses } = useWords();
  return (
    <span className="ds-tag" data-color={COLOURS[status]}>
      {statuses[status]}
    </span>
  );
}
