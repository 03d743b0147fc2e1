// Fails the build when a page grows past its budget, or names another origin to load from.
//
// The budget is what one has to load to see any single page: the start, which all pages share, the page's
// own parts and words, and what stands around it. Pages that one does not visit are not fetched. There is
// one style sheet for all.
//
// What shows PDF inside the page has a budget of its own: it is large, as whatever reads PDF is, and it is
// fetched only when one opens a document. No page may need it to be seen.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const KILOBYTES = { js: 85, css: 30, viewer: 580 };
const VIEWER = "src/viewer/Viewer.tsx";
/** The ending of a file of words, which names their language. */
const LANGUAGE = /(nb|en)\.ts$/;

const PERSON = ["src/personal/DiscreetView.tsx"];
const JOURNAL = [...PERSON, "src/journal/JournalArea.tsx"];
const WORK = ["src/workspace/Workspace.tsx"];
const UNIT = [...WORK, "src/workspace/NeedsUnit.tsx"];
const QUEUE = [...UNIT, "src/queue/QueueArea.tsx"];
const OFFICE = [...WORK, "src/office/OfficeArea.tsx"];
const LETTER = ["src/appointment/GuestAppointment.tsx"];
const OWN = [...PERSON, "src/appointments/OwnAppointment.tsx"];
/** What stands around a page, as App.tsx has it, is loaded with it: for some pages one of several. */
const AROUND = {
  "src/appointment/AppointmentPage.tsx": [LETTER],
  "src/appointment/answers.ts": [LETTER, OWN],
  "src/move/MovePage.tsx": [LETTER, OWN],
  "src/earlier/pages.ts": [LETTER, OWN],
  "src/personal/MyPage.tsx": [PERSON],
  "src/appointments/AppointmentsPage.tsx": [PERSON],
  "src/appointments/AttachPage.tsx": [PERSON],
  "src/appointments/OwnAppointment.tsx": [PERSON],
  "src/appointments/OwnAppointmentPage.tsx": [OWN],
  "src/booking/BookPage.tsx": [PERSON],
  "src/journal/JournalArea.tsx": [PERSON],
  "src/journal/JournalPage.tsx": [JOURNAL],
  "src/journal/CoveragePage.tsx": [JOURNAL],
  "src/document/DocumentPage.tsx": [JOURNAL],
  "src/looks/LooksPage.tsx": [JOURNAL],
  "src/requests/RequestsPage.tsx": [JOURNAL],
  "src/requests/NewRequestPage.tsx": [JOURNAL],
  "src/messages/MessagesPage.tsx": [PERSON],
  "src/messages/NewMessagePage.tsx": [PERSON],
  "src/messages/ThreadPage.tsx": [PERSON],
  "src/personal/StaffPage.tsx": [WORK],
  "src/workspace/NeedsUnit.tsx": [WORK],
  "src/workspace/DaysPage.tsx": [UNIT],
  "src/workspace/WishesPage.tsx": [UNIT],
  "src/workspace/WishPage.tsx": [UNIT],
  "src/queue/QueueArea.tsx": [UNIT],
  "src/queue/QueuePage.tsx": [QUEUE],
  "src/queue/StartPage.tsx": [QUEUE],
  "src/queue/TemplatesPage.tsx": [QUEUE],
  "src/queue/StaffThreadPage.tsx": [QUEUE],
  "src/office/OfficeArea.tsx": [WORK],
  "src/office/OfficePage.tsx": [OFFICE],
  "src/office/OfficeRequestPage.tsx": [OFFICE],
};

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");
const folder = join(dist, ".vite");
const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
// All that stays in dist is published.
rmSync(folder, { recursive: true });

const chunks = Object.entries(manifest);
const failures = [];

/** A chunk with all that it imports, and its words: what the browser fetches for it. */
function needed(key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const each of [...(manifest[key].imports ?? []), ...wordsOf(key)]) needed(each, found);
  return found;
}

/** The words that a chunk fetches, in one language: of each text the longest. Those that the start asks
 * for ahead, for a page that one comes in at, belong to that page, which asks for them as well. */
function wordsOf(key) {
  const found = {};
  const words = (manifest[key].dynamicImports ?? []).filter(isWords);
  for (const each of isAhead(key) ? words.filter(isForAll) : words) {
    const text = each.replace(LANGUAGE, "");
    if (!found[text] || bytesOf(each) > bytesOf(found[text])) found[text] = each;
  }
  return Object.values(found);
}

function compressed(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
}

function hold(name, kind, files) {
  const bytes = compressed([...new Set(files)]);
  const size = `${(bytes / 1000).toFixed(1)} kB of ${KILOBYTES[kind]} kB ${kind}`;
  console.log(`${size}, compressed: ${name}`);
  if (bytes > KILOBYTES[kind] * 1000) failures.push(`over budget: ${name}, ${size}`);
}

function fileOf(key) {
  return manifest[key].file;
}

function bytesOf(key) {
  return compressed([fileOf(key)]);
}

/** Whether a chunk of the start holds what it fetches ahead. */
function isAhead(key) {
  return manifest[key].name === "early";
}

/** Whether words are those of the whole page, and not of a part of it. */
function isForAll(key) {
  return /^src\/texts\/(nb|en)\.ts$/.test(key);
}

function isWords(key) {
  return key.startsWith("src/texts/");
}

const parts = chunks.filter(([, { isDynamicEntry }]) => isDynamicEntry).map(([key]) => key);
const entry = chunks.filter(([, { isEntry }]) => isEntry).map(([key]) => key);
const start = entry.flatMap((key) => [...needed(key)]);

hold("the start", "js", start.map(fileOf));
for (const page of parts.filter((key) => !isWords(key) && key !== VIEWER)) {
  if (needed(page).has(VIEWER)) failures.push(`fetches the viewer before it is wanted: ${page}`);
  for (const around of AROUND[page] ?? [[]]) {
    const loaded = [...around, page].flatMap((key) => [...needed(key)]);
    hold([page, ...around.slice(-1)].join(" within "), "js", [...start, ...loaded].map(fileOf));
  }
}
for (const page of Object.keys(AROUND).filter((key) => !parts.includes(key))) {
  failures.push(`not loaded by itself any more: ${page}`);
}

// Beyond the page that it is opened in, and with the worker that reads the file.
const viewer = [...needed(VIEWER)].filter((key) => !start.includes(key));
const workers = viewer.flatMap((key) => manifest[key].assets ?? []);
if (!workers.some((file) => file.includes("worker"))) failures.push("no worker for the viewer");
hold("the viewer, on opening a document", "viewer", [...viewer.map(fileOf), ...workers]);

const sheets = chunks.flatMap(([, { css }]) => css ?? []);
hold("all pages", "css", sheets);

const FOREIGN = /(?:src|href)="https?:|url\(["']?https?:|@import\s+["']https?:/;
const files = readdirSync(dist, { recursive: true }).map((file) => join(dist, file));
for (const file of files.filter((file) => [".html", ".css"].includes(extname(file)))) {
  if (FOREIGN.test(readFileSync(file, "utf8"))) failures.push(`loads from elsewhere: ${file}`);
}

for (const failure of failures) console.error(failure);
process.exit(failures.length ? 1 : 0);
