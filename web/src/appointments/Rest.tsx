import { useEffect } from "react";
import { useTexts } from "../language/LanguageProvider";
import { ProblemAlert } from "../layout/ProblemAlert";
import type { OwnAppointments } from "./useOwnAppointments";

/** Fetches all that has not come yet: a calendar with a day too few would mislead. */
export function Rest({ own }: { own: OwnAppointments }) {
  const texts = useTexts();
  const { cursor, loading, problem, load } = own;
  useEffect(() => {
    if (cursor && !loading && !problem) void load(cursor);
  }, [cursor, loading, problem, load]);
  return (
    <>
      <p role="status" className="subtle screen-only">
        {loading && texts.loading}
      </p>
      {problem && (
        <>
          <ProblemAlert problem={problem} />
          <button
            type="button"
            className="ds-button more"
            data-variant="secondary"
            onClick={() => void load(cursor)}
          >
            {texts.problem.again}
          </button>
        </>
      )}
    </>
  );
}
