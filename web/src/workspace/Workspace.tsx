import { Outlet } from "react-router";
import { UnreadProvider } from "../queue/unread";
import { usePerson } from "../signedIn/RequireSignedIn";
import { UnitSwitch } from "./UnitSwitch";
import { UnitChoice } from "./unit";
import { WorkspaceNav } from "./WorkspaceNav";
import { WishesProvider } from "./wishes";
import { StaffWords } from "./words";

/** What surrounds every view of the staff's: the ways between them, and the unit they are about. */
export function Workspace() {
  const person = usePerson();
  return (
    <StaffWords>
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
    </StaffWords>
  );
}
