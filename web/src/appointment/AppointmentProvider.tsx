import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { Outlet } from "react-router";
import type { Asker } from "../api/client";
import { asProblem, type Problem } from "../api/problem";
import type { Appointment } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { Loading } from "../layout/Loading";
import { ProblemView } from "../layout/ProblemView";
import { type Details, useDetails, withoutDetails } from "./details";
import type { Told } from "./told";

/** Whose appointment it is, and how it is asked for. */
interface Source {
  as: Asker;
  load: () => Promise<Appointment>;
  /** The API has said that the session is over. */
  expire: () => void;
  /** What stands in its place when it is not to be had. */
  gone: ReactNode;
  /** What one comes here with. */
  news?: Told | undefined;
}

interface Holder extends Pick<Source, "as" | "expire"> {
  /** As far as it may be shown now. */
  appointment: Appointment;
  details: Details;
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
export function AppointmentProvider({ as, load, expire, gone, news: first }: Source) {
  const [held, hold] = useState<Appointment>();
  const [doubtful, setDoubtful] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [told, tell] = useState(first);
  const details = useDetails();
  const { unchanged } = useTexts().problem;

  const doubt = useCallback(() => setDoubtful(true), []);
  const show = useCallback((own: Appointment) => {
    hold(own);
    setDoubtful(false);
  }, []);
  const reload = useCallback(async () => {
    setProblem(undefined);
    try {
      show(await load());
    } catch (thrown) {
      const refused = asProblem(thrown);
      if (refused.status === 404) hold(undefined);
      if (refused.status === 401) expire();
      else setProblem(refused);
    }
  }, [load, expire, show]);

  useEffect(() => {
    void reload();
  }, [reload]);

  if (problem?.status === 404) return gone;
  if (problem) return <ProblemView problem={problem} onRetry={reload} consequence={unchanged} />;
  if (!held) return <Loading />;
  const appointment = details.shown ? held : withoutDetails(held);
  const news = { told, tell, show, doubtful, doubt, reload };
  return (
    <AppointmentContext value={{ as, expire, appointment, details, ...news }}>
      <Outlet />
    </AppointmentContext>
  );
}

/** The appointment that is open here, if one is. */
export function useHeld(): Appointment | undefined {
  return useContext(AppointmentContext)?.appointment;
}

export function useAppointment(): Holder {
  const holder = useContext(AppointmentContext);
  if (!holder) throw new Error("no appointment provider");
  return holder;
}
