import { Nowhere } from "./Nowhere";
import type { Which } from "./useOwnThreads";
import { useWritable } from "./useWritable";
import { useWords } from "./words";

/** Why there is nothing here, and what one can do. */
export function NoThreads({ which }: { which: Which }) {
  const words = useWords();
  return which === "open" ? <NoneOpen /> : <p>{words.noneClosed}</p>;
}

function NoneOpen() {
  const words = useWords();
  const { units } = useWritable();
  return units?.length === 0 ? <Nowhere /> : <p>{words.noneOpen}</p>;
}
