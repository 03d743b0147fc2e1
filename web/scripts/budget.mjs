// Fails the build when the page grows past its budget, or names another origin to load from.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const KILOBYTES = { ".js": 120, ".css": 30 };
const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");
const files = readdirSync(dist, { recursive: true }).map((file) => join(dist, file));
const failures = [];

for (const [kind, limit] of Object.entries(KILOBYTES)) {
  const bytes = files
    .filter((file) => extname(file) === kind)
    .reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  const size = `${(bytes / 1000).toFixed(1)} kB of ${limit} kB ${kind.slice(1)}, compressed`;
  console.log(size);
  if (bytes > limit * 1000) failures.push(`over budget: ${size}`);
}

const FOREIGN = /(?:src|href)="https?:|url\(["']?https?:|@import\s+["']https?:/;
for (const file of files.filter((file) => [".html", ".css"].includes(extname(file)))) {
  if (FOREIGN.test(readFileSync(file, "utf8"))) failures.push(`loads from elsewhere: ${file}`);
}

for (const failure of failures) console.error(failure);
process.exit(failures.length ? 1 : 0);
