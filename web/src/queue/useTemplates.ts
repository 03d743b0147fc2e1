import { useCallback, useEffect, useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import { saveTemplates, type Template, type Templates, templatesOf } from "../api/queue";
import { keepDraft, keptDraft } from "../session/draft";
import { type Edited, editable, isSame, plain } from "./editing";

interface Kept {
  version: number;
  items: Template[];
}

/** The unit's templates while they are edited. What is not saved survives reload and expiry, and nobody's
 * is overwritten unseen. */
export function useTemplates(unit: string) {
  const about = { as: "person", id: `templates-${unit}` } as const;
  const [stands, setStands] = useState<Templates>();
  const [items, setItems] = useState<Edited[]>([]);
  const [version, setVersion] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const [told, setTold] = useState<"saved" | "stale">();
  const [problem, setProblem] = useState<Problem>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is read once
  const load = useCallback(async () => {
    setProblem(undefined);
    try {
      const found = await templatesOf(unit);
      const draft = keptDraft(about, "templates");
      const kept: Kept = draft ? JSON.parse(draft) : found;
      setStands(found);
      setItems(editable(kept.items));
      setVersion(kept.version);
      if (kept.version !== found.version) setTold("stale");
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  }, [unit]);
  useEffect(() => void load(), [load]);

  const isDirty = stands !== undefined && !isSame(items, stands.items);
  const change = (next: Edited[]) => {
    setTold((before) => (before === "saved" ? undefined : before));
    setItems(next);
    const kept: Kept = { version, items: next.map(({ title, body }) => ({ title, body })) };
    const isKept = stands && !isSame(next, stands.items);
    keepDraft(about, "templates", isKept ? JSON.stringify(kept) : "");
  };
  const show = (found: Templates) => {
    setStands(found);
    setItems(editable(found.items));
    setVersion(found.version);
    keepDraft(about, "templates", "");
  };
  /** In the place of those of that version. */
  const save = async (of = version) => {
    if (waiting) return;
    setWaiting(true);
    setProblem(undefined);
    setTold(undefined);
    try {
      show(await saveTemplates(unit, of, plain(items)));
      setTold("saved");
    } catch (thrown) {
      await refuse(asProblem(thrown));
    } finally {
      setWaiting(false);
    }
  };
  const refuse = async (refused: Problem) => {
    if (refused.code !== "stale") return setProblem(refused);
    try {
      setStands(await templatesOf(unit));
      setTold("stale");
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  };
  /** What stands there now, in the place of what one has written. */
  const takeTheirs = () => {
    setTold(undefined);
    setProblem(undefined);
    if (stands) show(stands);
  };
  const keepMine = () => save(stands?.version);
  return {
    isLoaded: stands !== undefined,
    items,
    change,
    isDirty,
    waiting,
    told,
    problem,
    load,
    save: () => save(),
    keepMine,
    takeTheirs,
  };
}

export type Editing = ReturnType<typeof useTemplates>;
