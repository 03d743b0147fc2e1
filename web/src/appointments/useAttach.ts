import { useState } from "react";
import { useNavigate } from "react-router";
import { faultOf } from "../access/reference";
import { attach } from "../api/appointments";
import { asProblem, type Problem } from "../api/problem";

/** The form's state: the code, what is wrong with it, and what the API said to it. */
export function useAttach() {
  const [code, setCode] = useState("");
  const [attempt, setAttempt] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const navigate = useNavigate();
  const fault = faultOf(code);

  const submit = async () => {
    if (waiting) return;
    setProblem(undefined);
    setAttempt((before) => before + 1);
    if (fault) return;
    setWaiting(true);
    try {
      const { id } = await attach({ reference: code });
      navigate(`/timeavtaler/${id}`, { replace: true });
    } catch (thrown) {
      setProblem(asProblem(thrown));
      setWaiting(false);
    }
  };
  const shownFault = attempt > 0 ? fault : undefined;
  return { code, setCode, fault: shownFault, attempt, waiting, problem, submit };
}
