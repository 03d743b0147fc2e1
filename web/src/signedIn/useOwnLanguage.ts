import { useEffect } from "react";
import { preferences } from "../api/identity";
import { chosenHere } from "../language/chosen";
import { useLanguage } from "../language/LanguageProvider";
import { isLanguage } from "../texts";
import { useSignedIn } from "./SignedInProvider";

/** On a device where nobody has chosen one, the page speaks the language of whoever signs in. */
export function useOwnLanguage(): void {
  const { session } = useSignedIn();
  const { suggest } = useLanguage();
  const signedIn = session.kind === "open" ? session.me.ends_at : undefined;
  useEffect(() => {
    if (!signedIn || chosenHere()) return;
    preferences().then(
      ({ language }) => isLanguage(language) && !chosenHere() && suggest(language),
      () => {}, // Nobody has asked for it: the page stays in the language that it is in.
    );
  }, [signedIn, suggest]);
}
