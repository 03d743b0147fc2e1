import { useState } from "react";
import { calendarFile } from "../api/appointments";
import { asProblem, type Problem } from "../api/problem";
import { useLanguage } from "../language/LanguageProvider";
import { saveFile } from "../saveFile";
import { useAppointment } from "./AppointmentProvider";
import { useEndOfAccess } from "./useEndOfAccess";

/** Tells nothing of what it is about to those who see it among one's files. */
const FILE = "timeavtale.ics";

/** Fetches the appointment for one's calendar, in the language one reads. */
export function useCalendarFile() {
  const { appointment } = useAppointment();
  const { language } = useLanguage();
  const endAccess = useEndOfAccess();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const keep = async () => {
    if (waiting) return;
    setWaiting(true);
    setProblem(undefined);
    try {
      saveFile(await calendarFile(appointment, language), FILE);
    } catch (thrown) {
      const refused = asProblem(thrown);
      await endAccess(refused);
      setProblem(refused);
    } finally {
      setWaiting(false);
    }
  };
  return { keep, waiting, problem };
}
