import { useEffect } from "react";
import { eraseDrafts } from "../session/draft";
import { closed, type SignedInSession } from "./session";
import { type News, signedInTabs } from "./tabs";
import { eraseTrace } from "./trace";

type Change = (before: SignedInSession) => SignedInSession;

/** All tabs share the cookie: what one of them learns, the others follow without asking the API. */
export function useOtherTabs(
  session: SignedInSession,
  setSession: (change: Change) => void,
  look: (background: boolean) => Promise<unknown>,
): void {
  useEffect(() => tell(session), [session]);
  useEffect(
    () =>
      signedInTabs.listen((news) => {
        if (news.kind === "who") tell(session);
        else if (news.kind === "closed") follow(news.because, setSession);
        else if (session.kind !== "open") void (isLeaving(session) || look(true));
        else if (news.endsAt !== session.me.ends_at) void look(true);
        else setSession((before) => lasting(before, news));
      }),
    [session, setSession, look],
  );
}

function tell(session: SignedInSession): void {
  if (session.kind !== "open") return;
  const { me, expiresAt } = session;
  signedInTabs.announce({ kind: "open", endsAt: me.ends_at, expiresAt });
}

function follow(
  because: Extract<News, { kind: "closed" }>["because"],
  setSession: (change: Change) => void,
): void {
  eraseTrace();
  eraseDrafts();
  setSession((before) => (before.kind === "unknown" ? before : closed(because)));
}

function lasting(before: SignedInSession, news: { expiresAt: number }): SignedInSession {
  if (before.kind !== "open" || news.expiresAt <= before.expiresAt) return before;
  return { ...before, expiresAt: news.expiresAt };
}

function isLeaving(session: SignedInSession): boolean {
  return session.kind === "closed" && session.because === "leaving";
}
