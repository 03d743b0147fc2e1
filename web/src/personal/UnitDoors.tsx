import { Doors } from "../layout/Doors";
import { useUnread } from "../queue/unread";
import { useBarWords } from "../workspace/barWords";
import { useWishes } from "../workspace/wishes";

/** The ways to the unit's appointments, and to the wishes and messages that wait there. */
export function UnitDoors() {
  const { doors: texts } = useBarWords();
  const { count } = useWishes();
  const unread = useUnread().count;
  const waiting = count === "0" ? texts.noneWaiting : count && texts.waiting(count);
  return (
    <Doors
      doors={[
        { to: "/arbeid", icon: "calendar", ...texts.days },
        {
          to: "/arbeid/endringer",
          icon: "list",
          name: texts.wishes.name,
          text: [texts.wishes.text, waiting].filter(Boolean).join(" "),
        },
        {
          to: "/arbeid/meldinger",
          icon: "letter",
          name: texts.messages.name,
          text: [texts.messages.text, unread && texts.unread(unread)].filter(Boolean).join(" "),
        },
      ]}
    />
  );
}
