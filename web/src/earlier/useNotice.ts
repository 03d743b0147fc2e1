import { useDates } from "../language/useDates";
import { useWords } from "./useWords";

/** How long before one must know, in words: as the form has it, or else as so many days and hours. */
export function useNotice(): (hours: number) => string {
  const dates = useDates();
  const known: Record<string, string> = useWords().notices;
  return (hours) => known[hours] ?? dates.duration(hours * 60);
}
