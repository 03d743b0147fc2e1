import { useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import type { StaffAppointment } from "../api/types";
import { sayNoShow, unitDays } from "../api/workspace";
import { useAttempts } from "../session/useAttempts";
import { useUnit } from "./unit";

const MINUTE = 60_000;

/** What came of it, for the row that it was about. */
export interface Told {
  row: StaffAppointment;
  kind: "marked" | "undone" | "stale" | "gone" | "not-possible" | "failed";
}

type Replace = (id: string, row: StaffAppointment | undefined) => void;

/** Says that a patient did not come, or takes it back, at one press. */
export function useNoShow(replace: Replace) {
  const { unit } = useUnit();
  const attempts = useAttempts();
  const [waiting, setWaiting] = useState<string>();
  const [told, tell] = useState<Told>();

  const act = async (row: StaffAppointment) => {
    if (waiting) return;
    const came = row.may.undo_no_show;
    setWaiting(row.id);
    tell(undefined);
    try {
      const attempt = attempts(`${row.id} ${row.version} ${came}`);
      replace(row.id, await sayNoShow(row, came, attempt));
      tell({ row, kind: came ? "undone" : "marked" });
    } catch (thrown) {
      tell({ row, kind: await refused(row, asProblem(thrown)) });
    } finally {
      setWaiting(undefined);
    }
  };

  /** Refused by a newer state of it, which is then shown in its place. */
  const refused = async (row: StaffAppointment, problem: Problem): Promise<Told["kind"]> => {
    const { code, status } = problem;
    if (code !== "stale" && code !== "not-possible" && status !== 404) return "failed";
    try {
      const now = await asItIs(unit.id, row);
      replace(row.id, now);
      if (!now) return "gone";
    } catch {
      return "failed";
    }
    return code === "not-possible" ? code : "stale";
  };
  return { act, waiting, told };
}

export type NoShow = ReturnType<typeof useNoShow>;

/** The same appointment now, if it still begins when it did. */
async function asItIs(unit: string, row: StaffAppointment) {
  const from = new Date(row.starts_at);
  const to = new Date(from.getTime() + MINUTE);
  const window = { from: from.toISOString(), to: to.toISOString() };
  return (await unitDays(unit, window, false)).find(({ id }) => id === row.id);
}
