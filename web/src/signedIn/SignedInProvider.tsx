import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { onNews } from "../api/signedInNews";
import { useAt } from "../session/useAt";
import { leaveHere } from "./leaveHere";
import { ask, closed, depart, isAsking, known, type SignedInSession } from "./session";
import { signedInTabs } from "./tabs";
import { lastRole, leaveExpired } from "./trace";
import { useComingBack } from "./useComingBack";
import { useOtherTabs } from "./useOtherTabs";

interface Holder {
  session: SignedInSession;
  /** Asks the API who is signed in, which lets the session last longer unless `background`. */
  look: (background?: boolean) => Promise<SignedInSession | undefined>;
  /** The same, unless it is under way already. */
  find: () => void;
  /** Hides everything at once, then signs out here, does what else is to be closed on this machine, and
   * signs out at the provider. */
  leave: (alsoClose: () => Promise<void>) => Promise<void>;
}

const SignedInContext = createContext<Holder | null>(null);

/** Knows who is signed in and until when, ends it on time, and in every tab at once. */
export function SignedInProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<SignedInSession>(known);

  const look = useCallback(async (background = false) => {
    const answered = await ask(background);
    if (answered) {
      setSession((before) =>
        before.kind === "open" && answered.kind === "unreachable" ? before : answered,
      );
    }
    return answered;
  }, []);
  const find = useCallback(() => void (isAsking() || look()), [look]);
  /** Blank at once; another tab may have made it last longer, so the API has the word. */
  const expire = useCallback(() => {
    setSession({ kind: "unknown" });
    void look(true);
  }, [look]);
  const leave = useCallback(async (alsoClose: () => Promise<void>) => {
    depart();
    setSession(closed("leaving"));
    signedInTabs.announce(closed("leaving"));
    const [{ done, next }] = await Promise.all([leaveHere(), alsoClose()]);
    const outcome = closed(done ? "left" : "unfinished");
    signedInTabs.announce(outcome);
    if (next) window.location.assign(next);
    else setSession(outcome);
  }, []);

  useAt(session.kind === "open" ? session.expiresAt : undefined, expire);
  useAnswers(setSession);
  useComingBack(session.kind === "open", look);
  useOtherTabs({ session, setSession, look, expire });
  useEffect(() => {
    if (lastRole()) void look();
    else signedInTabs.announce({ kind: "who" });
  }, [look]);
  return <SignedInContext value={{ session, look, find, leave }}>{children}</SignedInContext>;
}

/** Keeps what every answer of the API tells of the session. */
function useAnswers(setSession: (change: (before: SignedInSession) => SignedInSession) => void) {
  useEffect(
    () =>
      onNews((news) => {
        if (news === "over") leaveExpired();
        setSession((before) => {
          if (before.kind !== "open") return before;
          if (news === "over") return closed("expired");
          return news.expiresAt === before.expiresAt ? before : { ...before, ...news };
        });
      }),
    [setSession],
  );
}

export function useSignedIn(): Holder {
  const holder = useContext(SignedInContext);
  if (!holder) throw new Error("no signed-in provider");
  return holder;
}
