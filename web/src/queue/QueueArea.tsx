import { Outlet } from "react-router";
import { usePerson } from "../signedIn/RequireSignedIn";
import { QueueChoice } from "./choice";
import { QueueWords } from "./words";

/** What surrounds every view of the unit's messages. */
export function QueueArea() {
  const person = usePerson();
  return (
    <QueueWords>
      <QueueChoice>
        <Outlet context={person} />
      </QueueChoice>
    </QueueWords>
  );
}
