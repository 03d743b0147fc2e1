import * as doors from "./doors";
import { fetched } from "./layout/fetched";

// Always there: one can leave when nothing can be fetched, and must be told how that went.
export { FinishedPage } from "./pages/FinishedPage";
export { SignedOutPage } from "./signIn/SignedOutPage";

const own = () => import("./appointments/OwnAppointmentPage");
const answers = () => import("./appointment/answers");

export const FrontPage = fetched(doors.front);
export const CodePage = fetched(async () => (await import("./access/CodePage")).CodePage);
export const GuestAppointment = fetched(doors.guest);
export const AppointmentPage = fetched(doors.appointment);
export const MovePage = fetched(async () => (await import("./move/MovePage")).MovePage);
export const ChangePage = fetched(async () => (await answers()).ChangePage);
export const CancelPage = fetched(async () => (await answers()).CancelPage);
const earlier = () => import("./earlier/pages");
export const ShortNoticePage = fetched(async () => (await earlier()).ShortNoticePage);
export const OfferPage = fetched(async () => (await earlier()).OfferPage);
export const BookPage = fetched(async () => (await import("./booking/BookPage")).BookPage);
export const SignInPage = fetched(async () => (await import("./signIn/SignInPage")).SignInPage);
export const SignInHelpPage = fetched(
  async () => (await import("./signIn/SignInHelpPage")).SignInHelpPage,
);
export const DiscreetView = fetched(doors.discreet);
export const AppointmentsPage = fetched(
  async () => (await import("./appointments/AppointmentsPage")).AppointmentsPage,
);
export const OwnAppointment = fetched(async () => {
  meanwhile(/^\/timeavtaler\/[^/]+\/?$/, own);
  return (await import("./appointments/OwnAppointment")).OwnAppointment;
});
export const OwnAppointmentPage = fetched(async () => (await own()).OwnAppointmentPage);
export const AttachPage = fetched(
  async () => (await import("./appointments/AttachPage")).AttachPage,
);
export const MessagesPage = fetched(
  async () => (await import("./messages/MessagesPage")).MessagesPage,
);
export const NewMessagePage = fetched(
  async () => (await import("./messages/NewMessagePage")).NewMessagePage,
);
export const ThreadPage = fetched(async () => (await import("./messages/ThreadPage")).ThreadPage);
export const JournalArea = fetched(doors.journal);
export const MyPage = fetched(async () => (await import("./personal/MyPage")).MyPage);
export const StaffPage = fetched(async () => (await import("./personal/StaffPage")).StaffPage);
export const Workspace = fetched(async () => (await import("./workspace/Workspace")).Workspace);
export const NeedsUnit = fetched(async () => (await import("./workspace/NeedsUnit")).NeedsUnit);
export const DaysPage = fetched(async () => (await import("./workspace/DaysPage")).DaysPage);
export const WishesPage = fetched(async () => (await import("./workspace/WishesPage")).WishesPage);
export const WishPage = fetched(async () => (await import("./workspace/WishPage")).WishPage);
export const QueueArea = fetched(async () => (await import("./queue/QueueArea")).QueueArea);
export const QueuePage = fetched(async () => (await import("./queue/QueuePage")).QueuePage);
export const StartPage = fetched(async () => (await import("./queue/StartPage")).StartPage);
export const TemplatesPage = fetched(
  async () => (await import("./queue/TemplatesPage")).TemplatesPage,
);
export const StaffThreadPage = fetched(
  async () => (await import("./queue/StaffThreadPage")).StaffThreadPage,
);
export const OfficeArea = fetched(async () => (await import("./office/OfficeArea")).OfficeArea);
export const SessionsPage = fetched(
  async () => (await import("./sessions/SessionsPage")).SessionsPage,
);
export const SettingsPage = fetched(
  async () => (await import("./settings/SettingsPage")).SettingsPage,
);
export const HospitalsPage = fetched(
  async () => (await import("./hospitals/HospitalsPage")).HospitalsPage,
);
export const HospitalPage = fetched(
  async () => (await import("./hospitals/HospitalPage")).HospitalPage,
);
export const PrivacyPage = fetched(async () => (await import("./pages/PrivacyPage")).PrivacyPage);
export const AccessibilityPage = fetched(
  async () => (await import("./pages/AccessibilityPage")).AccessibilityPage,
);

/** Fetches what stands at this address together with what surrounds it, not only after that. When it does
 * not come, it is asked for again where it is shown. */
function meanwhile(address: RegExp, load: () => Promise<unknown>): void {
  if (address.test(location.pathname)) load().catch(() => {});
}
