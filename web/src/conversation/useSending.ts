import { useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import type { NewMessage, Thread } from "../api/types";
import type { Message } from "./useMessage";

interface Sent {
  message: Message;
  /** Sends it under this key. */
  send: (body: NewMessage, key: string) => Promise<Thread>;
  /** What else names the intent, beside the message itself. */
  about?: string;
  onSent: (thread: Thread) => void;
  onRefused?: (problem: Problem) => void;
}

/** Sends a message once, however often one presses or an answer is lost. */
export function useSending({ message, send, about = "", onSent, onRefused }: Sent) {
  const [attempt, setAttempt] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const submit = async (isRight: boolean) => {
    setAttempt((before) => before + 1);
    setProblem(undefined);
    if (!isRight || waiting) return;
    setWaiting(true);
    try {
      const { body } = message;
      const sent = await send(body, message.keyOf(about + JSON.stringify(body)));
      message.erase();
      setAttempt(0);
      onSent(sent);
    } catch (thrown) {
      const refused = asProblem(thrown);
      setProblem(refused);
      onRefused?.(refused);
    } finally {
      setWaiting(false);
    }
  };
  return { submit, attempt, waiting, problem };
}
