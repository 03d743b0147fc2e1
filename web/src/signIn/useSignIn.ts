import { useState } from "react";
import { type SignIn, signInAddress } from "../api/identity";
import { asProblem, type Problem } from "../api/problem";
import { useLanguage } from "../language/LanguageProvider";
import { eraseTrace, isUnfinished } from "../signedIn/trace";

/** As long as it takes to leave; after that one may have stopped it, and wants to try again. */
const LEAVING = 10_000;

/** Leaves the page for the provider's, which sends one back here. */
export function useSignIn(wanted: Omit<SignIn, "language">) {
  const { language } = useLanguage();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const go = async () => {
    if (waiting) return;
    setWaiting(true);
    setProblem(undefined);
    try {
      const address = await signInAddress({ ...wanted, language });
      // That one had not been signed out is told once more only if one has not signed in anew.
      if (isUnfinished()) eraseTrace();
      window.location.assign(address);
      setTimeout(() => setWaiting(false), LEAVING);
    } catch (thrown) {
      setProblem(asProblem(thrown));
      setWaiting(false);
    }
  };
  return { go, waiting, problem };
}
