import { type ChangeEvent, useLayoutEffect, useRef } from "react";
import type { FieldAttributes } from "../layout/Field";
import { caretAfter, groupReference, readReference } from "./reference";

interface Controlled {
  code: string;
  onCode: (code: string) => void;
  field: FieldAttributes;
}

/** Shows the code in its groups however it is typed or pasted, and leaves the caret where it was. */
export function CodeInput({ code, onCode, field }: Controlled) {
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  const shown = groupReference(code);

  useLayoutEffect(() => {
    if (caret.current === null) return;
    const position = caretAfter(shown, caret.current);
    input.current?.setSelectionRange(position, position);
    caret.current = null;
  });

  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const { value, selectionStart } = event.target;
    const read = readReference(value);
    const before = readReference(value.slice(0, selectionStart ?? value.length)).length;
    caret.current = selectionStart === value.length ? read.length : before;
    onCode(read);
  };
  return (
    <input
      {...field}
      ref={input}
      className="ds-input code-input"
      type="text"
      autoComplete="off"
      autoCapitalize="characters"
      autoCorrect="off"
      spellCheck="false"
      value={shown}
      onChange={change}
    />
  );
}
