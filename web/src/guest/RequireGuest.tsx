import { useEffect } from "react";
import { Navigate, Outlet } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { Loading } from "../layout/Loading";
import { ProblemView } from "../layout/ProblemView";
import { type GuestSession, useGuest } from "./GuestProvider";

/** Shows what lies behind only while an appointment is open; nothing of it stays when it is not. */
export function RequireGuest() {
  const { session, look } = useGuest();
  const { unchanged } = useTexts().problem;
  useEffect(() => {
    if (session.kind === "unknown") void look();
  }, [session.kind, look]);

  switch (session.kind) {
    case "unknown":
      return <Loading />;
    case "unreachable":
      return <ProblemView problem={session.problem} onRetry={look} consequence={unchanged} />;
    case "open":
      return <Outlet />;
    case "closed":
      return <Navigate to={hasLeft(session) ? "/ferdig" : "/kode"} replace />;
  }
}

function hasLeft({ because }: Extract<GuestSession, { kind: "closed" }>): boolean {
  return because !== "none" && because !== "expired";
}
