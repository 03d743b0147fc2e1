import { lazy, Suspense, useState } from "react";
import { keptMessage } from "../conversation/kept";
import { NotLoaded } from "../layout/fetched";
import type { Replying } from "./Reply";
import { useWords } from "./words";

const Reply = lazy(async () => {
  try {
    return { default: (await import("./Reply")).Reply };
  } catch {
    throw new NotLoaded();
  }
});

/** Most come to read: writing begins when one wants to, or goes on with what one has begun. */
export function Writing(replying: Omit<Replying, "focus">) {
  const words = useWords();
  const { id } = replying.thread;
  const [hasBegun] = useState(() => isBegun(id));
  const [wanted, want] = useState(false);
  if (hasBegun || wanted) {
    return (
      <Suspense fallback={<div className="ds-skeleton reply-shape" />}>
        <Reply {...replying} focus={wanted} />
      </Suspense>
    );
  }
  return (
    <button type="button" className="ds-button write screen-only" onClick={() => want(true)}>
      {words.toReply}
    </button>
  );
}

function isBegun(id: string): boolean {
  const { text, files } = keptMessage(id);
  return Boolean(text || files.length);
}
