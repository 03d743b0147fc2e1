import { useCallback, useState } from "react";
import { Outlet, Route, Routes } from "react-router";
import { fetched } from "../layout/fetched";
import { NotFoundPage } from "../pages/NotFoundPage";
import { isOffice } from "../signedIn/homes";
import { usePerson } from "../signedIn/RequireSignedIn";
import { InboxChoice } from "./choice";
import { NotOffice } from "./NotOffice";
import { OfficeWords } from "./words";

const OfficePage = fetched(async () => (await import("./OfficePage")).OfficePage);
const OfficeRequestPage = fetched(
  async () => (await import("./OfficeRequestPage")).OfficeRequestPage,
);

/** Every address of the records office. They stand here, so that whoever never goes there need not fetch
 * where its parts are. */
export function OfficeArea() {
  return (
    <Routes>
      <Route element={<OnlyOffice />}>
        <Route index element={<OfficePage />} />
        <Route path=":id" element={<OfficeRequestPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}

/** Keeps everyone else out. */
function OnlyOffice() {
  const person = usePerson();
  const [isRefused, setRefused] = useState(false);
  const refuse = useCallback(() => setRefused(true), []);
  return (
    <OfficeWords>
      {isOffice(person) && !isRefused ? (
        <InboxChoice refuse={refuse}>
          <Outlet context={person} />
        </InboxChoice>
      ) : (
        <NotOffice />
      )}
    </OfficeWords>
  );
}
