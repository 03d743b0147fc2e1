import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { inspection } from "../api/messages";
import { asProblem } from "../api/problem";
import {
  again,
  type ChosenFile,
  type FileState,
  MOST_FILES,
  type UploadedFile,
  uploaded,
} from "./files";

/** Milliseconds between two looks at an inspection, from the first to the longest. */
const FIRST = 1_000;
const LONGEST = 10_000;

/** The files of a message that is being written to or from a unit: on their way, inspected, or refused. */
export function useFiles(unitId: string, kept: UploadedFile[]) {
  const [files, setFiles] = useState<ChosenFile[]>(() => kept.map(again));
  /** How many were one too many at the last choice. */
  const [over, setOver] = useState(0);
  const underWay = useRef(new Map<string, AbortController>());

  const change = useCallback((key: string, changes: Partial<ChosenFile>) => {
    setFiles((before) => before.map((each) => (each.key === key ? { ...each, ...changes } : each)));
  }, []);

  const begin = useCallback(
    (key: string, content: File) => {
      const stop = new AbortController();
      underWay.current.set(key, stop);
      const tell = (changes: Partial<ChosenFile>) => {
        if (!stop.signal.aborted) change(key, changes);
      };
      import("./sendFile").then(
        ({ send }) => void send(content, unitId, stop.signal, tell),
        () => tell({ state: { kind: "failed" } }),
      );
    },
    [unitId, change],
  );

  const add = (chosen: File[]) => {
    const fitting = chosen.slice(0, Math.max(0, MOST_FILES - files.length));
    setOver(chosen.length - fitting.length);
    const added = fitting.map(fresh);
    setFiles((before) => [...before, ...added]);
    for (const { key, content } of added) begin(key, content);
  };
  const remove = (key: string) => {
    underWay.current.get(key)?.abort();
    setOver(0);
    setFiles((before) => before.filter((each) => each.key !== key));
  };
  const retry = ({ key, content }: ChosenFile) => {
    if (!content) return;
    change(key, { state: { kind: "reading" } });
    begin(key, content);
  };
  const clear = useCallback(() => {
    for (const each of underWay.current.values()) each.abort();
    setOver(0);
    setFiles([]);
  }, []);

  useEffect(() => {
    const each = underWay.current;
    return () => {
      for (const stop of each.values()) stop.abort();
    };
  }, []);
  useInspections(files, change);
  const toKeep = useMemo(() => uploaded(files), [files]);
  return { files, over, toKeep, add, remove, retry, clear };
}

export type Files = ReturnType<typeof useFiles>;

function fresh(content: File): ChosenFile & { content: File } {
  const { name, size } = content;
  return { key: crypto.randomUUID(), name, size, content, state: { kind: "reading" } };
}

/** Looks again and again, ever more seldom, until each inspection is over. */
function useInspections(
  files: ChosenFile[],
  change: (key: string, changes: Partial<ChosenFile>) => void,
): void {
  const waiting = files.flatMap(({ key, id, state }) =>
    state.kind === "inspecting" && id ? [`${key} ${id}`] : [],
  );
  const those = waiting.join();
  useEffect(() => {
    if (!those) return;
    let isOver = false;
    let pause = FIRST;
    let timer = setTimeout(look, pause);
    async function look() {
      await Promise.all(those.split(",").map(ask));
      pause = Math.min(pause * 1.5, LONGEST);
      if (!isOver) timer = setTimeout(look, pause);
    }
    async function ask(one: string) {
      const [key = "", id = ""] = one.split(" ");
      const told = await verdict(id);
      if (!isOver && told) change(key, { state: told });
    }
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [those, change]);
}

/** Nothing as long as there is none. */
async function verdict(id: string): Promise<FileState | undefined> {
  try {
    const { status, reason } = await inspection(id);
    if (status === "clean") return { kind: "clean" };
    return status === "refused" ? { kind: "refused", reason: reason ?? "" } : undefined;
  } catch (thrown) {
    const isGone = asProblem(thrown).status === 404;
    return isGone ? { kind: "refused", reason: "gone" } : undefined;
  }
}
