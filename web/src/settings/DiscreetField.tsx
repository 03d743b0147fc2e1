import { Choice } from "../layout/Choice";
import { Group } from "../layout/Group";
import type { Part } from "./LanguageField";
import { useWords } from "./words";

/** For whom others can see the screen of. */
export function DiscreetField({ chosen, change }: Part) {
  const texts = useWords().settings.discreet;
  return (
    <Group name={texts.heading} hint={texts.hint}>
      <Choice
        id="discreet"
        label={texts.label}
        checked={chosen.discreet_view}
        onChecked={(discreet_view) => change({ discreet_view })}
      />
    </Group>
  );
}
