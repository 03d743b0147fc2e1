import { Route, Routes } from "react-router";
import { documents } from "../doors";
import { fetched } from "../layout/fetched";
import { NotFoundPage } from "../pages/NotFoundPage";

const JournalPage = fetched(documents);
const CoveragePage = fetched(async () => (await import("./CoveragePage")).CoveragePage);
const DocumentPage = fetched(async () => (await import("../document/DocumentPage")).DocumentPage);
const LooksPage = fetched(async () => (await import("../looks/LooksPage")).LooksPage);
const RequestsPage = fetched(async () => (await import("../requests/RequestsPage")).RequestsPage);
const NewRequestPage = fetched(
  async () => (await import("../requests/NewRequestPage")).NewRequestPage,
);

/** Every address of the journal. They stand here, so that whoever never goes there need not fetch where
 * its parts are. */
export function JournalArea() {
  return (
    <Routes>
      <Route index element={<JournalPage />} />
      <Route path="sykehus" element={<CoveragePage />} />
      <Route path="logg" element={<LooksPage />} />
      <Route path="krav" element={<RequestsPage />} />
      <Route path="krav/ny" element={<NewRequestPage />} />
      <Route path=":id" element={<DocumentPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
