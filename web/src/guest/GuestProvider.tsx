import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { openUntil } from "../api/identity";
import { asProblem, type Problem } from "../api/problem";
import { eraseDrafts } from "../session/draft";
import { guestTrace } from "../session/trace";
import { useAt } from "../session/useAt";
import { finishHere } from "./finishHere";
import { guestTabs } from "./tabs";

/** `because` says why it is closed, for the page one lands on to explain. */
export type GuestSession =
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
  session: GuestSession;
  /** Asks the API whether an appointment is open, and until when. */
  look: () => Promise<void>;
  /** A code has just been accepted. */
  opened: () => Promise<void>;
  /** The API has said that the session is over. */
  expire: () => void;
  /** Hides everything at once, then signs out. */
  finish: () => Promise<void>;
}

const GuestContext = createContext<Holder | null>(null);

/** Knows whether an appointment is open, ends it on time, and in every tab at once. */
export function GuestProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<GuestSession>(known);

  const look = useCallback(async () => {
    const answered = await ask();
    setSession((before) =>
      before.kind === "open" && answered.kind === "unreachable" ? before : answered,
    );
  }, []);
  const expire = useCallback(() => {
    if (hasTrace()) guestTrace.erase();
    setSession((before) => (before.kind === "open" ? closed("expired") : before));
  }, []);
  const opened = useCallback(async () => {
    guestTrace.leave("open");
    guestTabs.announce("opened");
    await look();
  }, [look]);
  const finish = useCallback(async () => {
    guestTrace.erase();
    setSession(closed("finishing"));
    guestTabs.announce("finished");
    const outcome = closed((await finishHere()) ? "finished" : "unfinished");
    setSession((before) => (isFinishing(before) ? outcome : before));
  }, []);

  useAt(session.kind === "open" ? session.expiresAt : undefined, expire);
  useOtherTabs(setSession);
  return <GuestContext value={{ session, look, opened, expire, finish }}>{children}</GuestContext>;
}

/** What this tab knows before it has asked. */
function known(): GuestSession {
  return guestTrace.read() === "unfinished" ? closed("unfinished") : { kind: "unknown" };
}

function closed(because: Closed["because"]): Closed {
  return { kind: "closed", because };
}

function isFinishing(session: GuestSession): boolean {
  return session.kind === "closed" && session.because === "finishing";
}

function hasTrace(): boolean {
  return guestTrace.read() === "open";
}

let asking: Promise<GuestSession> | undefined;

/** Asks once, however many parts of the page want to know. */
function ask(): Promise<GuestSession> {
  asking ??= answer().finally(() => {
    asking = undefined;
  });
  return asking;
}

async function answer(): Promise<GuestSession> {
  try {
    const expiresAt = await openUntil();
    guestTrace.leave("open");
    return { kind: "open", expiresAt };
  } catch (thrown) {
    const problem = asProblem(thrown);
    if (problem.status !== 401) return { kind: "unreachable", problem };
    const because = hasTrace() ? "expired" : "none";
    guestTrace.erase();
    return closed(because);
  }
}

/** Another tab's code or sign-out changes whose session the shared cookie is. */
function useOtherTabs(setSession: (session: GuestSession) => void): void {
  useEffect(
    () =>
      guestTabs.listen((news) => {
        if (news === "finished") {
          guestTrace.erase();
          eraseDrafts();
          setSession(closed("finished"));
        } else if (hasTrace()) window.location.reload();
      }),
    [setSession],
  );
}

export function useGuest(): Holder {
  const holder = useContext(GuestContext);
  if (!holder) throw new Error("no guest provider");
  return holder;
}
