import { longBy } from "../conversation/text";
import type { Fault } from "../layout/ErrorSummary";
import type { Edited } from "./editing";
import { useEditWords } from "./editWords";
import { subjectLongBy } from "./lengths";

/** What must be put right before the templates can be saved. */
export function useTemplateFaults(items: Edited[]): Fault[] {
  const texts = useEditWords();
  return items.flatMap(({ key, ...template }, at) => {
    const place = at + 1;
    const [title, body] = [template.title.trim(), template.body.trim()];
    const name = title
      ? subjectLongBy(title) && texts.nameLong(place, subjectLongBy(title))
      : texts.nameMissing(place);
    const text = body
      ? longBy(body) && texts.bodyLong(place, longBy(body))
      : texts.bodyMissing(place);
    return [
      ...(name ? [{ field: `title-${key}`, message: name }] : []),
      ...(text ? [{ field: `body-${key}`, message: text }] : []),
    ];
  });
}
