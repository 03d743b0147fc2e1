import { useCallback, useEffect, useState } from "react";
import { changePreferences, preferences } from "../api/identity";
import { asProblem, type Problem } from "../api/problem";
import type { Preferences, PreferencesChange } from "../api/types";
import { changeOf, type Door } from "./preferences";

/** What has just come of a choice. `before` is what one can go back to. */
export type Told =
  | { kind: "saved"; before: PreferencesChange }
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
      setStored(await preferences());
      return true;
    } catch (thrown) {
      setProblem(asProblem(thrown));
      return false;
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

  /** Answers whether it has been saved. */
  const save = async (change: Partial<PreferencesChange>, news: Told): Promise<boolean> => {
    if (!stored || waiting) return false;
    setWaiting(true);
    setProblem(undefined);
    setTold(undefined);
    try {
      const saved = await changePreferences(stored.version, { ...changeOf(stored), ...change });
      // The register is asked only when one comes: what it said still holds.
      setStored({ ...saved, contact: stored.contact ?? null });
      tell(news);
      return true;
    } catch (thrown) {
      const refused = asProblem(thrown);
      if (refused.code !== "stale") setProblem(refused);
      else if (await load()) tell({ kind: "stale" });
      return false;
    } finally {
      setWaiting(false);
    }
  };
  return { stored, problem, told, round, waiting, load, save };
}

export type Save = ReturnType<typeof usePreferences>["save"];
