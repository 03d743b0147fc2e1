import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { openUntil } from "../api/identity";
import { asProblem, type Problem } from "../api/problem";
import { signOutHere } from "./signOut";
import { announce, listen } from "./tabs";
import { eraseTrace, hasTrace, isUnfinished, leaveTrace } from "./trace";
import { useAt } from "./useAt";

/** `because` says why it is closed, for the page one lands on to explain. */
export type Session =
  | { kind: "unknown" }
  | { kind: "unreachable"; problem: Problem }
  | { kind: "open"; expiresAt: number }
  | Closed;

/** `finishing` until the API has answered; `unfinished` when it could not be told. */
interface Closed {
  kind: "closed";
  because: "none" | "expired" | "finishing" | "finished" | "unfinished";
}

interface Holder {
  session: Session;
  /** Asks the API whether an appointment is open, and until when. */
  look: () => Promise<void>;
  /** A code has just been accepted. */
  opened: () => Promise<void>;
  /** The API has said that the session is over. */
  expire: () => void;
  /** Hides everything at once, then signs out. */
  finish: () => Promise<void>;
}

const SessionContext = createContext<Holder | null>(null);

/** Knows whether an appointment is open, ends it on time, and in every tab at once. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session>(known);

  const look = useCallback(async () => {
    const answered = await ask();
    setSession((before) =>
      before.kind === "open" && answered.kind === "unreachable" ? before : answered,
    );
  }, []);
  const expire = useCallback(() => {
    if (hasTrace()) eraseTrace();
    setSession((before) => (before.kind === "open" ? closed("expired") : before));
  }, []);
  const opened = useCallback(async () => {
    leaveTrace();
    announce("opened");
    await look();
  }, [look]);
  const finish = useCallback(async () => {
    eraseTrace();
    setSession(closed("finishing"));
    announce("finished");
    const outcome = closed((await signOutHere()) ? "finished" : "unfinished");
    setSession((before) => (isFinishing(before) ? outcome : before));
  }, []);

  useAt(session.kind === "open" ? session.expiresAt : undefined, expire);
  useOtherTabs(setSession);
  return (
    <SessionContext value={{ session, look, opened, expire, finish }}>{children}</SessionContext>
  );
}

/** What this tab knows before it has asked. */
function known(): Session {
  return isUnfinished() ? closed("unfinished") : { kind: "unknown" };
}

function closed(because: Closed["because"]): Closed {
  return { kind: "closed", because };
}

function isFinishing(session: Session): boolean {
  return session.kind === "closed" && session.because === "finishing";
}

let asking: Promise<Session> | undefined;

/** Asks once, however many parts of the page want to know. */
function ask(): Promise<Session> {
  asking ??= answer().finally(() => {
    asking = undefined;
  });
  return asking;
}

async function answer(): Promise<Session> {
  try {
    const expiresAt = await openUntil();
    leaveTrace();
    return { kind: "open", expiresAt };
  } catch (thrown) {
    const problem = asProblem(thrown);
    if (problem.status !== 401) return { kind: "unreachable", problem };
    const because = hasTrace() ? "expired" : "none";
    eraseTrace();
    return closed(because);
  }
}

/** Another tab's code or sign-out changes whose session the shared cookie is. */
function useOtherTabs(setSession: (session: Session) => void): void {
  useEffect(
    () =>
      listen((news) => {
        if (news === "finished") {
          eraseTrace();
          setSession(closed("finished"));
        } else if (hasTrace()) window.location.reload();
      }),
    [setSession],
  );
}

export function useSession(): Holder {
  const holder = useContext(SessionContext);
  if (!holder) throw new Error("no session provider");
  return holder;
}
