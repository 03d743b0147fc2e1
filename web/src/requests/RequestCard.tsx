import { useLayoutEffect, useRef } from "react";
import type { RecordRequest } from "../api/types";
import { useDates } from "../language/useDates";
import { Phone } from "../layout/Phone";
import { Complain } from "./Complain";
import { RequestAnswer } from "./RequestAnswer";
import { useWords } from "./words";

interface Shown {
  request: RecordRequest;
  /** Whom one phones when the answer is late, once it is known. */
  phone: string | undefined;
  /** Moves there when it appears: one has just asked for more. */
  focus: boolean;
}

/** One request: what was asked for, how it stands, and the answer. */
export function RequestCard({ request, phone, focus }: Shown) {
  const words = useWords();
  const dates = useDates();
  const item = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (focus) item.current?.focus();
  }, [focus]);
  const { kind, organization, asked_at, text, documents, looked_at, answer, may_complain } =
    request;
  return (
    <li ref={item} className="ds-card request" tabIndex={-1}>
      <h2 className="ds-heading" data-size="2xs">
        {words.kinds[kind].name}
      </h2>
      <p lang="nb">{organization.name}</p>
      <Standing request={request} phone={phone} />
      <p className="subtle">
        {words.asked} <time dateTime={asked_at}>{dates.day(asked_at)}</time>
        {documents > 0 && `. ${words.documents(documents)}`}
        {looked_at && `. ${words.about}, ${dates.moment(looked_at.at)}`}
      </p>
      {answer && <RequestAnswer request={request} answer={answer} />}
      <div className="request-words">
        <details className="ds-details">
          <summary>{words.yourText}</summary>
          <p className="entry-text">{text}</p>
        </details>
        {may_complain && <Complain />}
      </div>
    </li>
  );
}

function Standing({ request, phone }: Pick<Shown, "request" | "phone">) {
  const words = useWords().status;
  const dates = useDates();
  const { answer, due, overdue } = request;
  if (answer) return <p className="strong">{words.answered(dates.day(answer.answered_at))}</p>;
  if (!overdue) return <p className="strong">{words.open(dates.day(due))}</p>;
  return (
    <p className="strong thread-standing" data-standing="overdue">
      {words.overdue(dates.day(due))} {phone && <Phone number={phone} />}.
    </p>
  );
}
