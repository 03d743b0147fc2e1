import type { components as appointments } from "../generated/appointments";
import type { components as identity } from "../generated/identity";
import type { components as messages } from "../generated/messages";
import type { components as organizations } from "../generated/organizations";
import type { components as records } from "../generated/records";

export type Appointment = appointments["schemas"]["AppointmentView"];
export type AppointmentPage = appointments["schemas"]["AppointmentPage"];
export type LetterCode = appointments["schemas"]["LetterCode"];
export type Letter = appointments["schemas"]["Letter"];
export type Cancellation = appointments["schemas"]["Cancellation"];
export type FreeTime = appointments["schemas"]["FreeTime"];
export type FreeTimePage = appointments["schemas"]["FreeTimePage"];
export type Move = appointments["schemas"]["Move"];
export type ChangeRequest = appointments["schemas"]["ChangeRequest"];
export type ShortNoticeWish = appointments["schemas"]["ShortNoticeWish"];
export type Booking = appointments["schemas"]["Booking"];
export type StaffAppointment = appointments["schemas"]["StaffAppointment"];
export type StaffList = appointments["schemas"]["StaffPage"];
export type WaitingWishes = appointments["schemas"]["WaitingWishes"];
export type Wish = appointments["schemas"]["StaffWish"];
export type Decision = appointments["schemas"]["Decision"];
export type Fee = appointments["schemas"]["Fee"];
export type Directory = organizations["schemas"]["Directory"];
export type Hospital = organizations["schemas"]["OrganizationView"];
export type Service = organizations["schemas"]["ServiceView"];
export type ServiceName = keyof Hospital["services"];
export type Shown = organizations["schemas"]["Shown"];

export type Me = identity["schemas"]["Me"];
export type Session = identity["schemas"]["SessionView"];
export type SessionList = identity["schemas"]["SessionList"];
export type SignedOut = identity["schemas"]["SignedOut"];
export type Preferences = identity["schemas"]["PreferencesView"];
export type PreferencesChange = identity["schemas"]["Preferences"];
export type Contact = identity["schemas"]["ContactView"];
export type DocumentKind = PreferencesChange["wait_for_conversation"][number];

export type Thread = messages["schemas"]["ThreadSummary"];
export type ThreadPage = messages["schemas"]["ThreadPage"];
export type ThreadView = messages["schemas"]["ThreadView"];
export type Entry = messages["schemas"]["EntryView"];
export type Sender = messages["schemas"]["Sender"];
export type SentFile = messages["schemas"]["FileView"];
export type FileType = SentFile["type"];
export type NewMessage = messages["schemas"]["NewMessage"];
export type NewThread = messages["schemas"]["NewThread"];
export type NewAttachment = messages["schemas"]["NewAttachment"];
export type Upload = messages["schemas"]["Upload"];
export type Inspection = messages["schemas"]["AttachmentView"];
export type Unread = messages["schemas"]["Unread"];
export type WritableUnit = messages["schemas"]["WritableUnit"];
export type WritableUnits = messages["schemas"]["WritableUnits"];

export type JournalDocument = records["schemas"]["DocumentView"];
export type DocumentPage = records["schemas"]["DocumentPage"];
export type DocumentType = JournalDocument["type"];
export type Link = records["schemas"]["Link"];
export type Coverage = records["schemas"]["Coverage"];
export type CoverageView = records["schemas"]["CoverageView"];
export type Look = records["schemas"]["LookView"];
export type LookPage = records["schemas"]["LookPage"];
export type RecordRequest = records["schemas"]["RequestView"];
export type RecordRequestPage = records["schemas"]["RequestPage"];
export type RequestKind = RecordRequest["kind"];
export type NewRequest = records["schemas"]["NewRequest"];

export type Role = "patient" | "staff";

/** Who is signed in: of them, and not of every caller, the API tells the name and both ends. */
export type Person = Me & { role: Role; name: string; expires_at: string; ends_at: string };
