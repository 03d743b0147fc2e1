// Fails the build when a page grows past its budget, or names another origin to load from.
//
// The budget is what one has to load to see any single page: the start, which all pages share, and the
// page's own parts. Pages that one does not visit are not fetched. There is one style sheet for all.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const KILOBYTES = { js: 120, css: 30 };
const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");
const folder = join(dist, ".vite");
const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
// All that stays in dist is published.
rmSync(folder, { recursive: true });

const chunks = Object.entries(manifest);
const failures = [];

/** A chunk with all that it imports: what the browser fetches for it. */
function needed(key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const each of manifest[key].imports ?? []) needed(each, found);
  return found;
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

const fileOf = (key) => manifest[key].file;
const bytesOf = (key) => compressed([fileOf(key)]);
const isWords = (key) => key.startsWith("src/texts/");
const parts = chunks.filter(([, { isDynamicEntry }]) => isDynamicEntry).map(([key]) => key);
// Everyone loads the words of one language: here the longer ones.
const [words] = parts.filter(isWords).sort((one, other) => bytesOf(other) - bytesOf(one));
const entry = chunks.filter(([, { isEntry }]) => isEntry).map(([key]) => key);
const start = [...entry, words].flatMap((key) => [...needed(key)]);

hold("the start", "js", start.map(fileOf));
for (const page of parts.filter((key) => !isWords(key))) {
  hold(page, "js", [...start, ...needed(page)].map(fileOf));
}
const sheets = chunks.flatMap(([, { css }]) => css ?? []);
hold("all pages", "css", sheets);

const FOREIGN = /(?:src|href)="https?:|url\(["']?https?:|@import\s+["']https?:/;
const files = readdirSync(dist, { recursive: true }).map((file) => join(dist, file));
for (const file of files.filter((file) => [".html", ".css"].includes(extname(file)))) {
  if (FOREIGN.test(readFileSync(file, "utf8"))) failures.push(`loads from elsewhere: ${file}`);
}

for (const failure of failures) console.error(failure);
process.exit(failures.length ? 1 : 0);
