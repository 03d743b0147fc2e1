import { useCallback, useState } from "react";
import { useParams } from "react-router";
import type { StaffAppointment } from "../api/types";
import { Loading } from "../layout/Loading";
import { ProblemView } from "../layout/ProblemView";
import { MovingWords } from "../move/movingWords";
import { Gone } from "./Gone";
import { Receipt } from "./Receipt";
import { useWish } from "./useWish";
import { WishToAnswer } from "./WishToAnswer";
import { useWishes } from "./wishes";
import { StaffWords } from "./words";

/** One wish and its answer. Another wish at the same address' place begins anew. */
export function WishPage() {
  const { id = "" } = useParams();
  return (
    <StaffWords>
      <MovingWords>
        <OneWish key={id} id={id} />
      </MovingWords>
    </StaffWords>
  );
}

function OneWish({ id }: { id: string }) {
  const { row, problem, isGone, retry } = useWish(id);
  const { settle } = useWishes();
  const [sent, setSent] = useState<StaffAppointment>();
  const [unsent, setUnsent] = useState(false);
  const onSent = useCallback(
    (answered: StaffAppointment) => {
      setSent(answered);
      settle(answered.id);
    },
    [settle],
  );
  const onGone = (appointmentId: string) => {
    setUnsent(true);
    settle(appointmentId);
  };

  if (sent && row) return <Receipt before={row} answered={sent} />;
  if (unsent || isGone) return <Gone unsent={unsent} />;
  if (problem) return <ProblemView problem={problem} onRetry={retry} />;
  if (!row?.change_request) return <Loading />;
  const wish = row.change_request;
  return <WishToAnswer row={row} wish={wish} onSent={onSent} onGone={() => onGone(row.id)} />;
}
