import { useEffect } from "react";
import { PATIENCE } from "../api/client";
import { eraseDrafts } from "../session/draft";
import { eraseUnit } from "../session/unit";
import { type Closed, closed, depart, isAsking, type SignedInSession } from "./session";
import { signedInTabs } from "./tabs";
import { eraseTrace } from "./trace";

type SetSession = (change: (before: SignedInSession) => SignedInSession) => void;

interface Held {
  session: SignedInSession;
  setSession: SetSession;
  look: (background: boolean) => Promise<unknown>;
  /** Blanks the page, and asks. */
  expire: () => void;
}

/** All tabs share the cookie: what one of them learns, the others follow. */
export function useOtherTabs({ session, setSession, look, expire }: Held): void {
  useEffect(() => tell(session), [session]);
  useEffect(
    () =>
      signedInTabs.listen((news) => {
        if (news.kind === "who") tell(session);
        else if (news.kind === "expired") void (session.kind === "open" && expire());
        else if (news.kind === "closed") follow(news.because, setSession);
        else if (session.kind !== "open") void (isLeaving(session) || look(true));
        else if (news.endsAt !== session.me.ends_at) void look(true);
        else setSession((before) => lasting(before, news));
      }),
    [session, setSession, look, expire],
  );
  useUnheardEnd(isLeaving(session), look);
}

/** The tab that signs out may be closed before it can say how that went. */
function useUnheardEnd(leaving: boolean, look: Held["look"]): void {
  useEffect(() => {
    if (!leaving) return;
    const timer = setTimeout(() => void look(true), PATIENCE + 5_000);
    return () => clearTimeout(timer);
  }, [leaving, look]);
}

/** That one has left is told where one leaves; all else that others should know, here. */
function tell(session: SignedInSession): void {
  if (session.kind === "open") {
    const { me, expiresAt } = session;
    signedInTabs.announce({ kind: "open", endsAt: me.ends_at, expiresAt });
  } else if (session.kind === "closed" && session.because === "expired") {
    signedInTabs.announce({ kind: "expired" });
  }
}

/** A visitor's tab, which has never asked, has nothing to hide. */
function follow(because: Closed["because"], setSession: SetSession): void {
  const isVisitor = !isAsking();
  depart();
  eraseTrace();
  eraseDrafts();
  eraseUnit();
  setSession((before) => (before.kind === "unknown" && isVisitor ? before : closed(because)));
}

function lasting(before: SignedInSession, news: { expiresAt: number }): SignedInSession {
  if (before.kind !== "open" || news.expiresAt <= before.expiresAt) return before;
  return { ...before, expiresAt: news.expiresAt };
}

function isLeaving(session: SignedInSession): boolean {
  return session.kind === "closed" && session.because === "leaving";
}
