import type { Entry, Role } from "../api/types";
import { useDates } from "../language/useDates";
import { useFunctionName } from "./useFunctionName";
import { useWords } from "./words";

/** Whether the other side has read it. A patient is not told of themselves when they have read. */
export function useReadWords(entry: Entry, reader: Role): string | undefined {
  const words = useWords().read;
  const dates = useDates();
  const functionName = useFunctionName();
  const { by, read_at, read_by_function } = entry;
  if (by === "staff") {
    if (reader === "patient") return undefined;
    return read_at ? words.byPatient(dates.moment(read_at)) : words.notByPatient;
  }
  if (!read_at) return reader === "patient" ? words.notYet : undefined;
  const post = read_by_function as Parameters<typeof functionName>[0] | null | undefined;
  return post && functionName(post)
    ? words.by(functionName(post), dates.moment(read_at))
    : words.at(dates.moment(read_at));
}
