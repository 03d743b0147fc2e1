import { Outlet } from "react-router";
import { UnreadProvider } from "../queue/unread";
import { usePerson } from "../signedIn/RequireSignedIn";
import { BarWords } from "./barWords";
import { UnitSwitch } from "./UnitSwitch";
import { UnitChoice } from "./unit";
import { WorkspaceNav } from "./WorkspaceNav";
import { WishesProvider } from "./wishes";

/** What surrounds every view of the staff's: the ways between them, and the unit they are about. */
export function Workspace() {
  const person = usePerson();
  return (
    <BarWords>
      <UnitChoice none={<Outlet context={person} />}>
        <WishesProvider>
          <UnreadProvider>
            <div className="wide workspace-bar screen-only">
              <WorkspaceNav />
              <UnitSwitch />
            </div>
            <Outlet context={person} />
          </UnreadProvider>
        </WishesProvider>
      </UnitChoice>
    </BarWords>
  );
}
