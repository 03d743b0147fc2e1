import type { ComponentProps } from "react";
import { RequestAnswer } from "../requests/RequestAnswer";
import { RequestsWords, useWords } from "../requests/words";

type Answered = ComponentProps<typeof RequestAnswer>;

/** An answer in the words in which its patient reads it, and what they read of how to complain. */
export function AsPatient(answered: Answered) {
  return (
    <RequestsWords shape={<div className="ds-skeleton reply-shape" />}>
      <RequestAnswer {...answered} />
      {answered.request.may_complain && <Complaint />}
    </RequestsWords>
  );
}

function Complaint() {
  const { heading, text, deadline, help } = useWords().complain;
  return (
    <div className="words">
      <h4 className="ds-heading" data-size="2xs">
        {heading}
      </h4>
      <p>{text}</p>
      <p>{deadline}</p>
      <p>{help}</p>
    </div>
  );
}
