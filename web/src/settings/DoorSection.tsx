import { useState } from "react";
import type { Preferences } from "../api/types";
import { useDates } from "../language/useDates";
import { WaitingButton } from "../layout/WaitingButton";
import { type Door, stateOf } from "./preferences";
import { ShutDialog } from "./ShutDialog";
import type { Save } from "./usePreferences";
import { useWords } from "./words";

interface Switched {
  door: Door;
  stored: Preferences;
  waiting: boolean;
  save: Save;
}

/** Something that one can close at once, and open again only after a day: whoever stands behind one
 * and asks for it shall not get to see anything. */
export function DoorSection({ door, stored, waiting, save }: Switched) {
  const texts = useWords().settings;
  const dates = useDates();
  const [asked, setAsked] = useState(false);
  const state = stateOf(stored, door);
  const from = stored[`${door}_from`];
  const { heading, text, states } = texts.doors[door];
  const shut = () => {
    setAsked(false);
    void save({ [door]: false }, { kind: "shut", door });
  };
  const press = {
    open: () => setAsked(true),
    opening: shut,
    shut: () => void save({ [door]: true }, { kind: "opening", door }),
  };
  return (
    <section className="ds-card setting" aria-labelledby={door}>
      <h2 id={door} className="ds-heading" data-size="xs">
        {heading}
      </h2>
      <p className="strong">{states[state](from ? dates.moment(from) : "")}</p>
      <p>{text}</p>
      <p>{texts.dayRule}</p>
      <div className="buttons">
        <WaitingButton
          type="button"
          data-variant="secondary"
          aria-describedby={door}
          waiting={waiting}
          saying={texts.saving}
          onClick={press[state]}
        >
          {texts.press[state]}
        </WaitingButton>
      </div>
      <ShutDialog door={door} open={asked} onClose={() => setAsked(false)} onShut={shut} />
    </section>
  );
}
