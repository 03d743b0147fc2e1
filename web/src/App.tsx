import { BrowserRouter, Route, Routes } from "react-router";
import { CodePage } from "./access/CodePage";
import { AppointmentPage } from "./appointment/AppointmentPage";
import { AppointmentProvider } from "./appointment/AppointmentProvider";
import { CancelPage } from "./appointment/CancelPage";
import { ChangePage } from "./change/ChangePage";
import { LanguageProvider, useTexts } from "./language/LanguageProvider";
import { ErrorBoundary } from "./layout/ErrorBoundary";
import { Layout } from "./layout/Layout";
import { MovePage } from "./move/MovePage";
import { FinishedPage } from "./pages/FinishedPage";
import { FrontPage } from "./pages/FrontPage";
import { HospitalsPage } from "./pages/HospitalsPage";
import { NotFoundPage } from "./pages/NotFoundPage";
import { SectionsPage } from "./pages/SectionsPage";
import { RequireSession } from "./session/RequireSession";
import { SessionProvider } from "./session/SessionProvider";

export function App() {
  return (
    <LanguageProvider>
      <BrowserRouter>
        <ErrorBoundary>
          <SessionProvider>
            <Views />
          </SessionProvider>
        </ErrorBoundary>
      </BrowserRouter>
    </LanguageProvider>
  );
}

/** Every address of the page. What lies under `/timen` exists only while an appointment is open. */
function Views() {
  const { privacy, accessibility } = useTexts();
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<FrontPage />} />
        <Route path="kode" element={<CodePage />} />
        <Route element={<RequireSession />}>
          <Route path="timen" element={<AppointmentProvider />}>
            <Route index element={<AppointmentPage />} />
            <Route path="flytt" element={<MovePage />} />
            <Route path="endring" element={<ChangePage />} />
            <Route path="avbestill" element={<CancelPage />} />
          </Route>
        </Route>
        <Route path="ferdig" element={<FinishedPage />} />
        <Route path="sykehusene" element={<HospitalsPage />} />
        <Route path="personvern" element={<SectionsPage {...privacy} />} />
        <Route path="tilgjengelighet" element={<SectionsPage {...accessibility} />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
