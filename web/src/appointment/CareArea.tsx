import type { ReactNode } from "react";
import { Loading } from "../layout/Loading";
import { MovingWords } from "../move/movingWords";
import { CareWords } from "./careWords";

interface Area {
  children: ReactNode;
  /** Of what comes, where that is not a whole view. */
  shape?: ReactNode;
}

/** For whoever has appointments, or chooses a time: with the words for all that can be done with them. */
export function CareArea({ children, shape = <Loading /> }: Area) {
  return (
    <CareWords shape={shape}>
      <MovingWords shape={shape}>{children}</MovingWords>
    </CareWords>
  );
}
