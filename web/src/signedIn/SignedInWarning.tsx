import { useCallback, useRef, useState } from "react";
import { serverNow } from "../api/serverClock";
import type { Person } from "../api/types";
import { AHEAD, useAt } from "../session/useAt";
import { EndsDialog } from "./EndsDialog";
import { ExpiresDialog } from "./ExpiresDialog";
import { useSignedIn } from "./SignedInProvider";

/** The API notes no more often that a session is in use: whatever makes it last longer adds as much. */
const LEAST = 60_000;

/** Says five minutes ahead that one will be signed out. */
export function SignedInWarning() {
  const { session } = useSignedIn();
  return session.kind === "open" ? <Warning {...session} /> : null;
}

function Warning({ me, expiresAt }: { me: Person; expiresAt: number }) {
  const { look } = useSignedIn();
  const [told, setTold] = useState<number>();
  const warned = useRef(0);

  const warn = useCallback(async () => {
    if (warned.current === expiresAt || serverNow() >= expiresAt) return;
    warned.current = expiresAt;
    // Another tab may have made it last longer unheard: then this is not the end to warn of.
    await look(true);
    setTold(expiresAt);
  }, [expiresAt, look]);
  useAt(expiresAt - AHEAD, warn);

  const open = told !== undefined && expiresAt < told + LEAST;
  const close = useCallback(() => setTold(undefined), []);
  const Dialog = Date.parse(me.ends_at) < expiresAt + LEAST ? EndsDialog : ExpiresDialog;
  return <Dialog open={open} onClose={close} at={new Date(expiresAt)} />;
}
