import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { eraseDraftsAbout } from "../session/draft";
import { hindrance } from "./files";
import { keepMessage, keptMessage } from "./kept";
import { longBy, tidy } from "./text";
import { useFiles } from "./useFiles";

/** A message while it is written: kept for the same person until the API has answered. `id` says what it
 * is kept under: the thread's, or a word for one that is not begun. */
export function useMessage(id: string, unitId: string) {
  const [kept] = useState(() => keptMessage(id));
  const [value, set] = useState(kept.text);
  const files = useFiles(unitId, kept.files);
  const sent = useRef(kept.sent);
  const { toKeep, clear } = files;

  const keep = useCallback(
    () => keepMessage(id, { text: value, files: toKeep, sent: sent.current }),
    [id, value, toKeep],
  );
  // At once: what is on the screen is kept, also when the page goes away with the last key.
  useLayoutEffect(keep, [keep]);

  /** The key of this intent: the same at every repetition, also when something else was tried between, and
   * after a reload. */
  const keyOf = (intent: string): string => {
    const before = sent.current.find((attempt) => attempt.intent === intent);
    if (before) return before.key;
    const key = crypto.randomUUID();
    sent.current = [...sent.current, { intent, key }];
    keep();
    return key;
  };
  /** It has been sent, or is not wanted any more. */
  const erase = () => {
    sent.current = [];
    set("");
    clear();
    eraseDraftsAbout({ as: "person", id });
  };
  const text = tidy(value);
  return {
    value,
    set,
    text,
    tooLong: longBy(text),
    files,
    hindrance: hindrance(files.files),
    body: { body: text, attachments: files.files.flatMap(({ id }) => (id ? [id] : [])) },
    keyOf,
    erase,
  };
}

export type Message = ReturnType<typeof useMessage>;
