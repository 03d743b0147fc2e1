import { useCallback, useEffect, useState } from "react";
import { changePreferences, preferences } from "../api/identity";
import { asProblem, type Problem } from "../api/problem";
import type { Preferences, PreferencesChange } from "../api/types";
import type { Language } from "../texts";
import { changeOf, type Door, isSame } from "./preferences";

/** What has just come of a choice. `before` is what one can go back to, and `spoken` the language that
 * the page spoke then. */
export type Told =
  | { kind: "saved"; before: PreferencesChange; spoken: Language }
  | { kind: "undone" | "stale" }
  | { kind: "shut" | "opening"; door: Door };

/** The choices as they are stored, and what was said to the last change of them. */
export function usePreferences() {
  const [stored, setStored] = useState<Preferences>();
  const [problem, setProblem] = useState<Problem>();
  const [told, setTold] = useState<Told>();
  const [waiting, setWaiting] = useState(false);
  const [round, setRound] = useState(0);

  const load = useCallback(async () => {
    setProblem(undefined);
    try {
      const found = await preferences();
      setStored(found);
      return found;
    } catch (thrown) {
      setProblem(asProblem(thrown));
      return undefined;
    }
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  /** All but news of a door concerns the form, which then begins anew from what is stored. */
  const tell = (news: Told) => {
    setTold(news);
    if (news.kind !== "shut" && news.kind !== "opening") setRound((before) => before + 1);
  };

  /** Someone has changed them meanwhile: perhaps oneself, with an answer that was lost on the way. */
  const settle = async (wanted: PreferencesChange, news: Told): Promise<boolean> => {
    const found = await load();
    const isSaved = found !== undefined && isSame(changeOf(found), wanted);
    if (found) tell(isSaved ? news : { kind: "stale" });
    return isSaved;
  };

  /** Answers whether it has been saved. */
  const save = async (change: Partial<PreferencesChange>, news: Told): Promise<boolean> => {
    if (!stored || waiting) return false;
    const wanted = { ...changeOf(stored), ...change };
    setWaiting(true);
    setProblem(undefined);
    setTold(undefined);
    try {
      const saved = await changePreferences(stored.version, wanted);
      // The register is asked only when one comes: what it said still holds.
      setStored({ ...saved, contact: stored.contact ?? null });
      tell(news);
      return true;
    } catch (thrown) {
      const refused = asProblem(thrown);
      if (refused.code === "stale") return await settle(wanted, news);
      setProblem(refused);
      return false;
    } finally {
      setWaiting(false);
    }
  };
  return { stored, problem, told, round, waiting, load, save };
}

export type Save = ReturnType<typeof usePreferences>["save"];
