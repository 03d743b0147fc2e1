import { useState } from "react";
import { useNavigate } from "react-router";
import { openWithCode } from "../api/appointments";
import { asProblem, type Problem } from "../api/problem";
import { serverNow } from "../api/serverClock";
import { useGuest } from "../guest/GuestProvider";
import { readBirthDate } from "./birthDate";
import { faultOf } from "./reference";

/** The form's state: what is typed, what is wrong with it, and what the API said to it. */
export function useAccess() {
  const [code, setCode] = useState("");
  const [birthDate, setBirthDate] = useState("");
  const [attempt, setAttempt] = useState(0);
  const [checked, setChecked] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { opened } = useGuest();
  const navigate = useNavigate();

  const codeFault = faultOf(code);
  const read = readBirthDate(birthDate, new Date(serverNow()));
  const birthDateFault = typeof read === "string" ? read : undefined;

  const submit = async () => {
    setProblem(undefined);
    setChecked(true);
    setAttempt((before) => before + 1);
    if (codeFault || typeof read === "string" || waiting) return;
    setWaiting(true);
    try {
      await openWithCode({ reference: code, birth_date: read.date });
      await opened();
      navigate("/timen");
    } catch (thrown) {
      setProblem(asProblem(thrown));
      setWaiting(false);
    }
  };

  return {
    code: { value: code, set: setCode, fault: checked ? codeFault : undefined },
    birthDate: { value: birthDate, set: setBirthDate, fault: checked ? birthDateFault : undefined },
    attempt,
    waiting,
    problem,
    submit,
  };
}
