import { useEffect } from "react";
import { chosenHere } from "../language/chosen";
import { useLanguage } from "../language/LanguageProvider";
import { isLanguage } from "../texts";
import { useSignedIn } from "./SignedInProvider";

/** On a device where nobody has chosen one, the page speaks the language of whoever signs in. */
export function useOwnLanguage(): void {
  const { session } = useSignedIn();
  const { suggest } = useLanguage();
  const language = session.kind === "open" ? session.me.language : undefined;
  useEffect(() => {
    if (isLanguage(language) && !chosenHere()) suggest(language);
  }, [language, suggest]);
}
