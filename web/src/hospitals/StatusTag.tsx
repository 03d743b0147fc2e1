import type { Service } from "../api/types";
import { useTexts } from "../language/LanguageProvider";

const COLOURS = { active: "success", pilot: "info", off: "neutral" } as const;

/** Whether a service is on, in a word; the colour only repeats it. */
export function StatusTag({ status }: { status: Service["status"] }) {
  const { statuses } = useTexts().hospitals;
  return (
    <span className="ds-tag" data-color={COLOURS[status]}>
      {statuses[status]}
    </span>
  );
}
