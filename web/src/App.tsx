import { BrowserRouter, Route, Routes } from "react-router";
import { GuestProvider } from "./guest/GuestProvider";
import { RequireGuest } from "./guest/RequireGuest";
import type { Spoken } from "./language/chosen";
import { LanguageProvider } from "./language/LanguageProvider";
import { ErrorBoundary } from "./layout/ErrorBoundary";
import { Layout } from "./layout/Layout";
import { NotFoundPage } from "./pages/NotFoundPage";
import { RequireSignedIn } from "./signedIn/RequireSignedIn";
import { SignedInProvider } from "./signedIn/SignedInProvider";
import * as views from "./views";

/** Two sessions may be open in one browser, each with its own cookie: that of whoever holds a letter's
 * code, and that of whoever is signed in. */
export function App({ spoken }: { spoken: Spoken }) {
  return (
    <LanguageProvider first={spoken}>
      <BrowserRouter>
        <ErrorBoundary>
          <SignedInProvider>
            <GuestProvider>
              <Addresses />
            </GuestProvider>
          </SignedInProvider>
        </ErrorBoundary>
      </BrowserRouter>
    </LanguageProvider>
  );
}

/** Every address of the page. What lies under `/timen` exists only while an appointment is open. */
function Addresses() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<views.FrontPage />} />
        <Route path="kode" element={<views.CodePage />} />
        <Route element={<RequireGuest />}>
          <Route path="timen" element={<views.GuestAppointment />}>
            <Route index element={<views.AppointmentPage />} />
            <Route path="flytt" element={<views.MovePage />} />
            <Route path="endring" element={<views.ChangePage />} />
            <Route path="avbestill" element={<views.CancelPage />} />
            <Route path="kort-varsel" element={<views.ShortNoticePage />} />
            <Route path="tilbud" element={<views.OfferPage />} />
          </Route>
        </Route>
        <Route path="ferdig" element={<views.FinishedPage />} />
        <Route path="logg-inn" element={<views.SignInPage />} />
        <Route path="hjelp-til-innlogging" element={<views.SignInHelpPage />} />
        <Route path="utlogget" element={<views.SignedOutPage />} />
        <Route element={<RequireSignedIn as="patient" />}>
          <Route element={<views.DiscreetView />}>
            <Route path="min-side" element={<views.MyPage />} />
            <Route path="meldinger" element={<views.MessagesPage />} />
            <Route path="meldinger/ny" element={<views.NewMessagePage />} />
            <Route path="meldinger/:id" element={<views.ThreadPage />} />
            <Route path="journal/*" element={<views.JournalArea />} />
            <Route path="timeavtaler" element={<views.AppointmentsPage />} />
            <Route path="timeavtaler/brev" element={<views.AttachPage />} />
            <Route path="timeavtaler/bestill" element={<views.BookPage />} />
            <Route path="timeavtaler/:id" element={<views.OwnAppointment />}>
              <Route index element={<views.OwnAppointmentPage />} />
              <Route path="flytt" element={<views.MovePage />} />
              <Route path="endring" element={<views.ChangePage />} />
              <Route path="avbestill" element={<views.CancelPage />} />
              <Route path="kort-varsel" element={<views.ShortNoticePage />} />
              <Route path="tilbud" element={<views.OfferPage />} />
            </Route>
          </Route>
        </Route>
        <Route element={<RequireSignedIn as="staff" />}>
          <Route element={<views.Workspace />}>
            <Route path="arbeidsflate" element={<views.StaffPage />} />
            <Route path="arbeid/krav/*" element={<views.OfficeArea />} />
            <Route element={<views.NeedsUnit />}>
              <Route path="arbeid" element={<views.DaysPage />} />
              <Route path="arbeid/endringer" element={<views.WishesPage />} />
              <Route path="arbeid/endringer/:id" element={<views.WishPage />} />
              <Route path="arbeid/meldinger" element={<views.QueueArea />}>
                <Route index element={<views.QueuePage />} />
                <Route path="ny" element={<views.StartPage />} />
                <Route path="maler" element={<views.TemplatesPage />} />
                <Route path=":id" element={<views.StaffThreadPage />} />
              </Route>
            </Route>
          </Route>
        </Route>
        <Route element={<RequireSignedIn />}>
          <Route path="innlogginger" element={<views.SessionsPage />} />
          <Route path="innstillinger" element={<views.SettingsPage />} />
        </Route>
        <Route path="sykehusene" element={<views.HospitalsPage />} />
        <Route path="sykehusene/:id" element={<views.HospitalPage />} />
        <Route path="personvern" element={<views.PrivacyPage />} />
        <Route path="tilgjengelighet" element={<views.AccessibilityPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
