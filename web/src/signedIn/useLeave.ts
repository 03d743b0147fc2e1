import { useCallback } from "react";
import { useNavigate } from "react-router";
import { useSignedIn } from "./SignedInProvider";

/** Signs out, and goes to the page that says how that went. */
export function useLeave(): () => void {
  const { leave } = useSignedIn();
  const navigate = useNavigate();
  return useCallback(() => {
    void leave();
    navigate("/utlogget");
  }, [leave, navigate]);
}
