import { useLetterTexts } from "./letterWords";
import type { ReferenceFault } from "./reference";

/** What is wrong with a code, in words that help to mend it. */
export function useReferenceError(fault: ReferenceFault | undefined): string | undefined {
  const texts = useLetterTexts().access;
  switch (fault?.kind) {
    case undefined:
      return undefined;
    case "missing":
      return texts.codeMissing;
    case "foreign":
      return texts.codeForeign(fault.character);
    case "length":
      return texts.codeLength(fault.typed);
  }
}
