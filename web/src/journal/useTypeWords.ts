import type { DocumentType } from "../api/types";
import { useWords } from "./words";

/** What a type of document is called, and what that is in plain words. A type that is never shown has
 * only its plain name. */
export function useTypeWords() {
  const { types, document } = useWords();
  return (type: DocumentType): { name: string; plain?: string; text?: string } =>
    type in types ? types[type as keyof typeof types] : { name: document };
}
