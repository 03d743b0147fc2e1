import { createContext, useCallback, useContext, useEffect, useState } from "react";
import { Outlet } from "react-router";
import { ownAppointment } from "../api/appointments";
import { asProblem, type Problem } from "../api/problem";
import type { Appointment } from "../api/types";
import { useGuest } from "../guest/GuestProvider";
import { useTexts } from "../language/LanguageProvider";
import { Loading } from "../layout/Loading";
import { ProblemView } from "../layout/ProblemView";
import { eraseDrafts } from "../session/draft";
import { GonePage } from "./GonePage";
import type { Told } from "./told";

interface Holder {
  appointment: Appointment;
  /** What to say about the appointment now that something has been done or refused. */
  told: Told | undefined;
  tell: (told: Told | undefined) => void;
  show: (appointment: Appointment) => void;
  /** Whether what is held may be old: an answer was lost, or it was refused as no longer possible. */
  doubtful: boolean;
  doubt: () => void;
  reload: () => Promise<void>;
}

const AppointmentContext = createContext<Holder | null>(null);

/** Holds the appointment while it is open; nothing of it outlives this component. */
export function AppointmentProvider() {
  const [appointment, hold] = useState<Appointment>();
  const [doubtful, setDoubtful] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [told, tell] = useState<Told>();
  const { expire } = useGuest();
  const { unchanged } = useTexts().problem;

  const doubt = useCallback(() => setDoubtful(true), []);
  const show = useCallback((own: Appointment) => {
    hold(own);
    setDoubtful(false);
  }, []);
  const reload = useCallback(async () => {
    setProblem(undefined);
    try {
      const own = await ownAppointment();
      eraseDrafts(own.id);
      show(own);
    } catch (thrown) {
      const refused = asProblem(thrown);
      if (refused.status === 404) hold(undefined);
      if (refused.status === 401) expire();
      else setProblem(refused);
    }
  }, [expire, show]);

  useEffect(() => {
    void reload();
  }, [reload]);

  if (problem?.status === 404) return <GonePage />;
  if (problem) return <ProblemView problem={problem} onRetry={reload} consequence={unchanged} />;
  if (!appointment) return <Loading />;
  return (
    <AppointmentContext value={{ appointment, told, tell, show, doubtful, doubt, reload }}>
      <Outlet />
    </AppointmentContext>
  );
}

export function useAppointment(): Holder {
  const holder = useContext(AppointmentContext);
  if (!holder) throw new Error("no appointment provider");
  return holder;
}
