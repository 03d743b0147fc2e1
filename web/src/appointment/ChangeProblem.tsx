import type { Problem } from "../api/problem";
import { useTexts } from "../language/LanguageProvider";
import { Alert } from "../layout/Alert";
import type { Texts } from "../texts";
import { AnswerProblem } from "./AnswerProblem";
import { useAppointment } from "./AppointmentProvider";
import { CallLine } from "./CallLine";
import { contactOf } from "./contact";

/** Why it could be neither moved nor changed. Where only a call helps: whom to call, and when. */
export function ChangeProblem({ problem }: { problem: Problem }) {
  const { appointment } = useAppointment();
  const texts = useTexts().change;
  if (!isExplained(problem.code)) return <AnswerProblem problem={problem} />;
  const { heading, text } = texts.refused[problem.code];
  return (
    <Alert kind="warning" heading={heading} focus>
      <p>{text}</p>
      <CallLine contact={problem.contact ?? contactOf(appointment)} />
    </Alert>
  );
}

type Explained = keyof Texts["change"]["refused"];

function isExplained(code: string): code is Explained {
  return ["too-late", "phone-only", "not-offered", "moved-too-often"].includes(code);
}
