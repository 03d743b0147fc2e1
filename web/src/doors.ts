import { type Asker, askAhead } from "./api/client";
import { lastSpoken } from "./language/chosen";
import type { Part } from "./layout/fetched";
import { guestTrace } from "./session/trace";
import { lastRole } from "./signedIn/trace";
import type { Language } from "./texts";

type Load = () => Promise<unknown>;

/** A view that people come in at. */
interface Door {
  address: RegExp;
  /** All views that stand there, one inside the other. */
  views: Load[];
  /** The words of that part of the page. */
  words?: Record<Language, Load[]>;
  /** What they ask the API at once, and as whom. */
  asks?: { as: Asker; paths: string[] };
}

const LETTER = /^\/timen\/?$/;

function part(load: () => ReturnType<Part>): Part {
  const fetched: Part = async () => {
    fetched.here = await load();
    return fetched.here;
  };
  return fetched;
}

export const front = part(async () => (await import("./pages/FrontPage")).FrontPage);
export const appointment = part(
  async () => (await import("./appointment/AppointmentPage")).AppointmentPage,
);
export const guest = part(async () => {
  // What stands at this address comes together with what surrounds it, not only after that.
  if (LETTER.test(location.pathname)) appointment().catch(() => {});
  return (await import("./appointment/GuestAppointment")).GuestAppointment;
});
export const discreet = part(async () => (await import("./personal/DiscreetView")).DiscreetView);
export const journal = part(async () => (await import("./journal/JournalArea")).JournalArea);
export const documents = part(async () => (await import("./journal/JournalPage")).JournalPage);

const DOORS: Door[] = [
  { address: /^\/$/, views: [front] },
  {
    address: LETTER,
    views: [guest],
    words: {
      nb: [() => import("./texts/care.nb"), () => import("./texts/moving.nb")],
      en: [() => import("./texts/care.en"), () => import("./texts/moving.en")],
    },
    asks: { as: "guest", paths: ["/appointments"] },
  },
  {
    address: /^\/journal\/?$/,
    views: [discreet, journal, documents],
    words: { nb: [() => import("./texts/journal.nb")], en: [() => import("./texts/journal.en")] },
    asks: {
      as: "person",
      paths: ["/identity/preferences", "/records/documents?limit=20", "/records/coverage"],
    },
  },
];

/** Asks for all that is needed to show where one comes in: who has come, what they see, views and words.
 * What does not come is asked for again where it is shown. */
export function comeIn(address: string): void {
  const door = DOORS.find((each) => each.address.test(address));
  for (const load of [...(door?.views ?? []), ...(door?.words?.[lastSpoken()] ?? [])])
    load().catch(() => {});
  for (const as of known()) {
    askAhead("/identity/me", as);
    if (door?.asks?.as === as) for (const path of door.asks.paths) askAhead(path, as);
  }
}

/** As whom this tab was in a moment ago. Others have no session, and ask nothing. */
function known(): Asker[] {
  return [
    ...(guestTrace.read() === "open" ? (["guest"] as const) : []),
    ...(lastRole() ? (["person"] as const) : []),
  ];
}
