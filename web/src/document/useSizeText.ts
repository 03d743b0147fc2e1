import { sizeText } from "../conversation/size";
import { useLanguage } from "../language/LanguageProvider";
import { LANGUAGES } from "../texts";

/** The size of a file as the language writes it. */
export function useSizeText() {
  const { language } = useLanguage();
  return (bytes: number): string => sizeText(bytes, LANGUAGES[language].locale);
}
