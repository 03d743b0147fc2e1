import { useState } from "react";
import { switchCodeOff } from "../api/appointments";
import { asProblem, type Problem } from "../api/problem";
import { useAppointment } from "../appointment/AppointmentProvider";
import { useEndOfAccess } from "../appointment/useEndOfAccess";

/** Switches the letter's code off, and then shows the appointment as it has become. */
export function useCodeOff() {
  const { appointment, reload } = useAppointment();
  const endAccess = useEndOfAccess();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [done, setDone] = useState(false);

  const switchOff = async () => {
    if (waiting) return;
    setWaiting(true);
    setProblem(undefined);
    try {
      await switchCodeOff(appointment);
      setDone(true);
      await reload();
    } catch (thrown) {
      const refused = asProblem(thrown);
      await endAccess(refused);
      setProblem(refused);
    } finally {
      setWaiting(false);
    }
  };
  return { switchOff, waiting, problem, done };
}
