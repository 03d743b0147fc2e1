import { useState } from "react";
import { Accept } from "./Accept";
import type { Answering } from "./answering";
import { Decline } from "./Decline";
import { useWords } from "./words";

const DECISIONS = ["accept", "decline"] as const;

/** Yes, with another time, or no, with the reason. */
export function AnswerForm(answering: Answering) {
  const { wish: texts } = useWords();
  const [decision, choose] = useState<(typeof DECISIONS)[number]>("accept");
  return (
    <section className="answer-form" aria-labelledby="answer">
      <h2 id="answer" className="ds-heading" data-size="sm">
        {texts.answer}
      </h2>
      <fieldset className="filters">
        <legend className="ds-sr-only">{texts.answer}</legend>
        {DECISIONS.map((each) => (
          <label key={each} className="time">
            <input
              type="radio"
              name="decision"
              className="ds-input"
              checked={each === decision}
              onChange={() => choose(each)}
            />
            {texts[each]}
          </label>
        ))}
      </fieldset>
      {decision === "accept" ? <Accept {...answering} /> : <Decline {...answering} />}
    </section>
  );
}
