import { useState } from "react";
import { answerRequest, type OfficeRequest } from "../api/office";
import { asProblem, type Problem } from "../api/problem";
import type { AnswerDraft } from "./useAnswerDraft";
import type { OpenRequest } from "./useOfficeRequest";

interface Answering {
  open: OpenRequest;
  request: OfficeRequest;
  draft: AnswerDraft;
  onSent: (answered: OfficeRequest) => void;
  /** Somebody else was first, or it has changed: nothing was sent. */
  onStale: () => void;
}

/** Sends the answer, decided on the version one sees. */
export function useAnswering({ open, request, draft, onSent, onStale }: Answering) {
  const [attempt, setAttempt] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const refused = async (found: Problem) => {
    if (found.code === "wrong-role") open.refuse();
    else if (found.status === 404) open.lose();
    else if (found.code !== "stale") setProblem(found);
    else if (await open.load()) onStale();
  };
  const submit = async () => {
    if (waiting) return;
    setAttempt((before) => before + 1);
    setProblem(undefined);
    const { said, tooLong } = draft;
    if (!said || tooLong) return;
    setWaiting(true);
    try {
      const answered = await answerRequest(request, said);
      draft.erase();
      onSent(answered);
    } catch (thrown) {
      await refused(asProblem(thrown));
      setWaiting(false);
    }
  };
  return { submit, attempt, waiting, problem };
}
