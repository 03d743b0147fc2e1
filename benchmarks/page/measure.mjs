// `make lighthouse`: how soon the page is there on a telephone with slow 4G, and what Lighthouse thinks of it.
// Needs the local stack, whose own description says where it is and whom one can be.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import lighthouse from "lighthouse";
import { launch } from "puppeteer-core";
import * as people from "./people.mjs";
import { missed, page as document, table } from "./report.mjs";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PAGES = [
  { name: "front page", path: "/", arrive: people.nobody },
  { name: "appointment", path: "/timen", arrive: people.guest },
  { name: "record list", path: "/journal", arrive: people.patient },
];

const [file, written, runs] = [process.argv[2], process.argv[3], Number(process.argv[4] ?? 5)];
const stack = await running(file);
const measured = [];
for (const each of PAGES) measured.push({ ...each, results: await measure(each) });
writeFileSync(written, document(measured));
console.log(table(measured));
const misses = missed(measured);
for (const miss of misses) console.error(`Missed: ${miss}`);
process.exit(misses.length ? 1 : 0);

async function running(file) {
  const stack = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  const answers =
    stack &&
    (await fetch(stack.origin).then(
      ({ ok }) => ok,
      () => false,
    ));
  if (answers) return stack;
  console.error("The local stack does not run: start it with `make run` first.");
  process.exit(1);
}

/** Each run in a browser of its own, which nothing has been kept in but the cookies of who has come. The
 * first is not counted: it wakes the functions. */
async function measure({ name, path, arrive }) {
  const results = [];
  for (let run = 0; run <= runs; run += 1) {
    const browser = await launch({ executablePath: CHROMIUM.find(existsSync), args: FLAGS });
    try {
      const page = await browser.newPage();
      await arrive(page, stack);
      const options = { output: "json", logLevel: "error", locale: "en-US" };
      const { lhr } = await lighthouse(stack.origin + path, options, undefined, page);
      if (new URL(lhr.finalDisplayedUrl).pathname !== path)
        throw new Error(`was led from ${path} to ${lhr.finalDisplayedUrl}`);
      if (run) results.push(lhr);
      console.error(`${name}: ${run ? `run ${run} of ${runs}` : "woken"}`);
    } finally {
      await browser.close();
    }
  }
  return results;
}
