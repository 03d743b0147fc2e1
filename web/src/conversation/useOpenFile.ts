import { useState } from "react";
import { openFile } from "../api/messages";
import { asProblem, type Problem } from "../api/problem";
import type { SentFile } from "../api/types";
import { saveFile } from "../saveFile";

/** Fetches a file of a thread into memory: to show it in the page, or to keep it on the machine. */
export function useOpenFile(threadId: string, { id, name }: SentFile) {
  const [waiting, setWaiting] = useState<"show" | "keep">();
  const [problem, setProblem] = useState<Problem>();
  const [picture, setPicture] = useState<ImageBitmap>();

  const open = async (how: "show" | "keep", use: (file: Blob) => Promise<void> | void) => {
    if (waiting) return;
    setWaiting(how);
    setProblem(undefined);
    try {
      await use(await openFile(threadId, id));
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setWaiting(undefined);
    }
  };
  return {
    show: () => open("show", async (file) => setPicture(await createImageBitmap(file))),
    keep: () => open("keep", (file) => saveFile(file, name)),
    close: () => setPicture(undefined),
    picture,
    waiting,
    problem,
  };
}
