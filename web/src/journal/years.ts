import { dayOf } from "../language/dates";

interface Dated {
  authored_at: string;
}

/** The same, in their order, year by year as it was in Norway. */
export function byYear<Item extends Dated>(items: Item[]): { year: string; items: Item[] }[] {
  const years: { year: string; items: Item[] }[] = [];
  for (const each of items) {
    const year = dayOf(new Date(each.authored_at)).slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.items.push(each);
    else years.push({ year, items: [each] });
  }
  return years;
}
