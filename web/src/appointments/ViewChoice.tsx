import { useOwnTexts } from "./ownWords";

export type View = "list" | "calendar";

const VIEWS: View[] = ["list", "calendar"];

/** Whether one looks for an appointment in a list or in a calendar. */
export function ViewChoice({ view, choose }: { view: View; choose: (view: View) => void }) {
  const texts = useOwnTexts().appointments;
  return (
    <fieldset className="views screen-only">
      <legend className="ds-sr-only">{texts.view}</legend>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          className="ds-button"
          data-variant={each === view ? "secondary" : "tertiary"}
          aria-pressed={each === view}
          onClick={() => choose(each)}
        >
          {texts.views[each]}
        </button>
      ))}
    </fieldset>
  );
}
