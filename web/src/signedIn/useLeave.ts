import { useCallback } from "react";
import { useNavigate } from "react-router";
import { useGuest } from "../guest/GuestProvider";
import { useSignedIn } from "./SignedInProvider";

/** Signs out, and goes to the page that says how that went. "Signed out" means that nothing is open on
 * this machine any more: a letter's appointment is closed too, in whichever tab it was opened. */
export function useLeave(): () => void {
  const { leave } = useSignedIn();
  const { finish } = useGuest();
  const navigate = useNavigate();
  return useCallback(() => {
    void leave(finish);
    navigate("/utlogget");
  }, [leave, finish, navigate]);
}
