import { Outlet } from "react-router";
import { UnreadProvider } from "../queue/unread";
import { isOffice } from "../signedIn/homes";
import { usePerson } from "../signedIn/RequireSignedIn";
import { BarWords } from "./barWords";
import { UnitSwitch } from "./UnitSwitch";
import { UnitChoice } from "./unit";
import { UnitLinks, WorkspaceNav } from "./WorkspaceNav";
import { WishesProvider } from "./wishes";

/** What surrounds every view of the staff's: the ways between them, and the unit they are about. */
export function Workspace() {
  const person = usePerson();
  return (
    <BarWords>
      <UnitChoice none={<WithoutUnit />}>
        <WishesProvider>
          <UnreadProvider>
            <div className="wide workspace-bar screen-only">
              <WorkspaceNav>
                <UnitLinks />
              </WorkspaceNav>
              <UnitSwitch />
            </div>
            <Outlet context={person} />
          </UnreadProvider>
        </WishesProvider>
      </UnitChoice>
    </BarWords>
  );
}

/** A records office belongs to no unit, nor need those who work there. */
function WithoutUnit() {
  const person = usePerson();
  return (
    <>
      {isOffice(person) && (
        <div className="wide workspace-bar screen-only">
          <WorkspaceNav />
        </div>
      )}
      <Outlet context={person} />
    </>
  );
}
