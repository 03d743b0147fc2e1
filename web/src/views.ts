import { fetched } from "./layout/fetched";

const appointment = () => import("./appointment/pages");

export const FrontPage = fetched(async () => (await import("./pages/FrontPage")).FrontPage);
export const CodePage = fetched(async () => (await import("./access/CodePage")).CodePage);
export const AppointmentProvider = fetched(async () => (await appointment()).AppointmentProvider);
export const AppointmentPage = fetched(async () => (await appointment()).AppointmentPage);
export const MovePage = fetched(async () => (await import("./move/MovePage")).MovePage);
export const ChangePage = fetched(async () => (await appointment()).ChangePage);
export const CancelPage = fetched(async () => (await appointment()).CancelPage);
export const FinishedPage = fetched(
  async () => (await import("./pages/FinishedPage")).FinishedPage,
);
export const SignInPage = fetched(async () => (await import("./signIn/SignInPage")).SignInPage);
export const SignInHelpPage = fetched(
  async () => (await import("./signIn/SignInHelpPage")).SignInHelpPage,
);
export const SignedOutPage = fetched(
  async () => (await import("./signIn/SignedOutPage")).SignedOutPage,
);
export const MyPage = fetched(async () => (await import("./personal/MyPage")).MyPage);
export const StaffPage = fetched(async () => (await import("./personal/StaffPage")).StaffPage);
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
