import { useCallback } from "react";
import { useNavigate } from "react-router";
import { useMounted } from "./useMounted";

/** Leads from a form back to the appointment; not from where one has gone meanwhile. */
export function useReturn(): () => void {
  const navigate = useNavigate();
  const mounted = useMounted();
  return useCallback(() => {
    if (mounted.current) navigate("..", { replace: true });
  }, [navigate, mounted]);
}
