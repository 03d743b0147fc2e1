import { useCallback, useEffect, useRef, useState } from "react";
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
  const sending = useRef(kept.sending);
  const { toKeep, clear } = files;

  const keep = useCallback(
    () => keepMessage(id, { text: value, files: toKeep, sending: sending.current }),
    [id, value, toKeep],
  );
  useEffect(keep, [keep]);

  /** The key of this intent: the same at every repetition, after a reload too. */
  const keyOf = (intent: string): string => {
    if (sending.current?.intent !== intent) sending.current = { intent, key: crypto.randomUUID() };
    keep();
    return sending.current.key;
  };
  /** It has been sent, or is not wanted any more. */
  const erase = () => {
    sending.current = undefined;
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
