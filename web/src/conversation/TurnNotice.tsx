import type { Role } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import type { Turning } from "./useTurning";
import { useWords } from "./words";

/** What came of closing or opening it again, and the way back. */
export function TurnNotice({ turning, reader }: { turning: Turning; reader: Role }) {
  const words = useWords().turning;
  const texts = useTexts();
  const { turn, told, waiting, problem } = turning;
  if (problem) {
    return <ProblemAlert problem={problem} consequence={texts.problem.uncertain} focus />;
  }
  if (!told) return null;
  if (told === "stale") {
    return (
      <Alert kind="warning" heading={words.staleHeading} focus>
        <p>{words.stale}</p>
      </Alert>
    );
  }
  return (
    <Alert kind="success" heading={words[told].heading} focus>
      <p>{words[told].text[reader]}</p>
      <WaitingButton
        type="button"
        data-variant="secondary"
        waiting={waiting}
        saying={words.undoing}
        onClick={() => void turn(told === "closed" ? "reopened" : "closed")}
      >
        {words.undo}
      </WaitingButton>
    </Alert>
  );
}
