import { useEffect } from "react";
import { Link } from "react-router";
import { useWishes } from "./wishes";
import { useWords } from "./words";

/** The way to who has waited longest now, or that nobody waits any more. */
export function NextWish() {
  const { wish: texts } = useWords();
  const { found, cursor, count, loading, problem, load } = useWishes();
  const next = found?.[0]?.change_request;
  const isUnread = !found || (!next && cursor !== undefined);
  useEffect(() => {
    if (isUnread && !loading && !problem) void load();
  }, [isUnread, loading, problem, load]);
  return (
    <>
      {count && !isUnread && <p>{next ? texts.left(count) : texts.noneLeft}</p>}
      <div className="buttons">
        {next ? (
          <Link to={`/arbeid/endringer/${next.id}`} className="ds-button">
            {texts.next}
          </Link>
        ) : (
          <Link to="/arbeid" className="ds-button">
            {texts.toDays}
          </Link>
        )}
        <Link to="/arbeid/endringer" className="ds-button" data-variant="secondary">
          {texts.all}
        </Link>
      </div>
    </>
  );
}
