import type { Appointment } from "../api/types";
import { ProblemAlert } from "../layout/ProblemAlert";
import { List } from "./List";
import { useOwnTexts } from "./ownWords";
import type { OwnAppointments } from "./useOwnAppointments";

interface Listed {
  /** Undefined until they have been asked for. */
  shown: Appointment[] | undefined;
  own: OwnAppointments;
  hospital: string;
}

/** What is past, for whoever looks for it: asked for when one opens it. */
export function Past({ shown, own, hospital }: Listed) {
  const texts = useOwnTexts().appointments;
  const open = (isOpen: boolean) => {
    if (isOpen && !own.found && !own.loading) void own.load();
  };
  return (
    <details className="ds-details" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>
        <h2 className="ds-heading" data-size="xs">
          {texts.past}
        </h2>
      </summary>
      <div className="past">
        {shown ? (
          <List
            key={hospital}
            shown={shown}
            own={own}
            none={own.found?.length ? texts.nonePastHere : texts.nonePast}
          />
        ) : (
          <Asking own={own} />
        )}
      </div>
    </details>
  );
}

/** Until they are there, or when they could not be had. */
function Asking({ own: { problem, load } }: Pick<Listed, "own">) {
  const texts = useOwnTexts();
  if (!problem) return <p role="status">{texts.loading}</p>;
  return (
    <>
      <ProblemAlert problem={problem} />
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => void load()}
      >
        {texts.problem.again}
      </button>
    </>
  );
}
