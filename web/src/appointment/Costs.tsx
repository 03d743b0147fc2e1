import type { Appointment, Fee } from "../api/types";
import { useDates } from "../language/useDates";
import { useCareTexts } from "./careWords";

/** Until when cancelling is free, and what may be charged after. */
export function Costs({ appointment }: { appointment: Appointment }) {
  const texts = useCareTexts().appointment;
  const dates = useDates();
  const { deadline, late, late_fee } = appointment;
  if (late) return <LateCosts deadline={deadline} fee={late_fee} />;
  return (
    <p>
      {texts.free(dates.moment(deadline))}{" "}
      {late_fee ? texts.lateCosts(dates.money(late_fee.amount)) : texts.lateCostsUnknown}
    </p>
  );
}

/** That the deadline has passed, and what it may cost. A discreet unit's amount is never told. */
export function LateCosts({ deadline, fee }: { deadline: string; fee: Fee | null | undefined }) {
  const texts = useCareTexts().appointment;
  const dates = useDates();
  return (
    <p>
      {texts.deadlinePassed(dates.moment(deadline))} {texts.stillCancel}{" "}
      {fee ? texts.nowCosts(dates.money(fee.amount)) : texts.nowCostsUnknown}
    </p>
  );
}
