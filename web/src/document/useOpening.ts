import { useCallback, useEffect, useRef, useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import { documentFile } from "../api/records";
import type { JournalDocument } from "../api/types";
import { prepareViewer } from "./Opened";

export type OpeningState =
  | { kind: "shut" }
  /** They have chosen to be asked, until then or always; asked twice. */
  | { kind: "asked"; times: 1 | 2; until: string | undefined }
  | { kind: "fetching"; bytes: number }
  | { kind: "failed"; problem: Problem; confirmed: boolean }
  | { kind: "open"; file: Blob };

/** Opens a document's file into memory, which forgets it when one leaves. */
export function useOpening({ id, asks_first, asks_until }: JournalDocument) {
  const [state, setState] = useState<OpeningState>({ kind: "shut" });
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);

  const fetchFile = useCallback(
    async (confirmed: boolean) => {
      control.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      control.current = controller;
      setState({ kind: "fetching", bytes: 0 });
      prepareViewer();
      const onProgress = (bytes: number) => setState({ kind: "fetching", bytes });
      try {
        const file = await documentFile(id, { confirmed, onProgress, signal });
        if (!signal.aborted) setState({ kind: "open", file });
      } catch (thrown) {
        if (signal.aborted) return;
        const problem = asProblem(thrown);
        const isAsked = problem.code === "wait-chosen";
        if (isAsked) setState({ kind: "asked", times: 1, until: problem.until });
        else setState({ kind: "failed", problem, confirmed });
      }
    },
    [id],
  );
  const ask = (times: 1 | 2, until: string | undefined) =>
    setState({ kind: "asked", times, until });
  const open = () => (asks_first ? ask(1, asks_until ?? undefined) : void fetchFile(false));
  /** One has said yes: to the second question for good. */
  const confirm = () => {
    if (state.kind !== "asked") return;
    if (state.times === 1) ask(2, state.until);
    else void fetchFile(true);
  };
  const retry = () => state.kind === "failed" && void fetchFile(state.confirmed);
  const shut = () => setState({ kind: "shut" });
  return { state, open, confirm, retry, shut };
}
