import { useState } from "react";
import { useWords } from "../document/words";
import type { Sizing } from "./useSize";

interface Shown {
  pages: number;
  current: number;
  goTo: (page: number) => void;
  size: number;
  sizing: Sizing;
  onlyText: boolean;
  showOnlyText: (only: boolean) => void;
}

/** Turns pages and changes their size; stays at the top while one reads. */
export function Tools(shown: Shown) {
  const { pages, current, goTo, size, sizing, onlyText, showOnlyText } = shown;
  const words = useWords().viewer;
  // What one has just asked for is read out; that one scrolls past a page is not.
  const [said, say] = useState("");
  const turn = (page: number) => {
    goTo(page);
    say(words.pageOf(page, pages));
  };
  const change = (act: () => number) => say(words.size(Math.round(act() * 100)));
  return (
    <fieldset className="viewer-tools screen-only">
      <legend className="ds-sr-only">{words.tools}</legend>
      {pages > 1 && (
        <Button name={words.previous} off={current <= 1} onPress={() => turn(current - 1)} />
      )}
      <span className="viewer-page">{words.pageOf(current, pages)}</span>
      {pages > 1 && (
        <Button name={words.next} off={current >= pages} onPress={() => turn(current + 1)} />
      )}
      <span className="viewer-gap" />
      {!onlyText && (
        <>
          <Button
            name={words.smaller}
            off={!sizing.smaller}
            onPress={() => change(sizing.shrink)}
          />
          <span className="viewer-size">{words.size(Math.round(size * 100))}</span>
          <Button name={words.larger} off={!sizing.larger} onPress={() => change(sizing.grow)} />
          <Button name={words.fit} off={size === 1} onPress={() => change(sizing.fit)} />
        </>
      )}
      <Button
        name={onlyText ? words.sheets : words.text}
        off={false}
        onPress={() => showOnlyText(!onlyText)}
      />
      <span role="status" className="ds-sr-only">
        {said}
      </span>
    </fieldset>
  );
}

/** It keeps the focus where it leads no further: it never becomes disabled. */
function Button({ name, off, onPress }: { name: string; off: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      className="ds-button"
      data-variant="tertiary"
      aria-disabled={off}
      onClick={() => !off && onPress()}
    >
      {name}
    </button>
  );
}
