import type { ReactNode } from "react";
import { MovingWords } from "../move/movingWords";
import { CareWords } from "./careWords";

/** For whoever has appointments, or chooses a time: with the words for all that can be done with them. */
export function CareArea({ children }: { children: ReactNode }) {
  return (
    <CareWords>
      <MovingWords>{children}</MovingWords>
    </CareWords>
  );
}
