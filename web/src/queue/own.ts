import type { Colleague } from "../api/queue";
import type { Person } from "../api/types";

/** The own subject: the session does not tell it, but the unit's list of colleagues has oneself in it.
 * None where that is in doubt, for two may have the same name. */
export function own(colleagues: Colleague[], person: Pick<Person, "name" | "function">) {
  const [found, ...others] = colleagues.filter(
    (each) => each.name === person.name && each.function === person.function,
  );
  return others.length ? undefined : found?.subject;
}
