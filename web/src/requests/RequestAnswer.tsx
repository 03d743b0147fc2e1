import type { RecordRequest } from "../api/types";
import { useWords } from "./words";

interface Answered {
  request: RecordRequest;
  answer: NonNullable<RecordRequest["answer"]>;
}

/** What came of it; of a refusal on which ground, and how one complains. */
export function RequestAnswer({ request, answer }: Answered) {
  const words = useWords();
  const { outcome, ground, text } = answer;
  const isQuestion = request.kind === "question" && outcome === "fulfilled";
  return (
    <div className="answer">
      <h3 className="ds-heading" data-size="2xs">
        {isQuestion ? words.questionAnswered : words.outcomes[outcome]}
      </h3>
      {ground && <p>{words.grounds[ground]}</p>}
      <p className="subtle">{words.answer}:</p>
      <p className="entry-text" lang="nb">
        {text}
      </p>
    </div>
  );
}
