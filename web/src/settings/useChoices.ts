import { useState } from "react";
import type { Preferences } from "../api/types";
import { useLanguage } from "../language/LanguageProvider";
import { isLanguage } from "../texts";
import { areQuietHoursEmpty, type Chosen, changeOf, chosenOf, isSame } from "./preferences";
import type { Save } from "./usePreferences";
import { useSpeak } from "./useSpeak";

/** The form's state: what is chosen and not yet saved, and what is wrong with it. */
export function useChoices(stored: Preferences, save: Save) {
  const { language: spoken } = useLanguage();
  const speak = useSpeak();
  const [chosen, setChosen] = useState<Chosen>(() => chosenOf(stored));
  const [attempt, setAttempt] = useState(0);
  const isFaulty = areQuietHoursEmpty(chosen);

  const submit = async () => {
    setAttempt((before) => before + 1);
    if (isFaulty) return;
    const isSaved = await save(chosen, { kind: "saved", before: changeOf(stored), spoken });
    // What one has just chosen to be spoken to in is what one wants to read here too.
    if (isSaved && chosen.language !== (stored.language ?? null) && isLanguage(chosen.language)) {
      speak(chosen.language);
    }
  };
  const change = (part: Partial<Chosen>) => setChosen((before) => ({ ...before, ...part }));
  const isChanged = !isSame(chosen, chosenOf(stored));
  return { chosen, change, isChanged, isFaulty: attempt > 0 && isFaulty, attempt, submit };
}
