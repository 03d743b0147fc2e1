import { useEffect } from "react";
import { Navigate, Outlet, useOutletContext } from "react-router";
import type { Person, Role } from "../api/types";
import { Loading } from "../layout/Loading";
import { ProblemView } from "../layout/ProblemView";
import { SignInHere } from "../signIn/SignInHere";
import { HOMES } from "./homes";
import { useSignedIn } from "./SignedInProvider";
import type { SignedInSession } from "./session";

/** Shows what lies behind only to whoever is signed in (in that role); nothing of it stays when the
 * session ends, or becomes another one. */
export function RequireSignedIn({ as }: { as?: Role }) {
  const { session, look, find } = useSignedIn();
  useEffect(() => {
    if (session.kind === "unknown") find();
  }, [session.kind, find]);

  switch (session.kind) {
    case "unknown":
      return <Loading />;
    case "unreachable":
      return <ProblemView problem={session.problem} onRetry={() => void look()} />;
    case "open":
      return as && as !== session.me.role ? (
        <Navigate to={HOMES[session.me.role]} replace />
      ) : (
        <Outlet key={session.me.ends_at} context={session.me} />
      );
    case "closed":
      return hasLeft(session) ? (
        <Navigate to="/utlogget" replace />
      ) : (
        <SignInHere expired={session.because === "expired"} role={as} />
      );
  }
}

function hasLeft({ because }: Extract<SignedInSession, { kind: "closed" }>): boolean {
  return because !== "none" && because !== "expired";
}

/** Whoever is signed in: for what lies behind RequireSignedIn. */
export function usePerson(): Person {
  return useOutletContext<Person>();
}
