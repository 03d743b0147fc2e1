// What Lighthouse found, as a table and as docs/page-speed.md.
import { cpus, loadavg } from "node:os";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const AT_LEAST = 95;
const USEFUL_WITHIN = 2500;

export function table(measured) {
  const head = ["", ...CATEGORIES, "first paint", "useful content", "shift", "blocked"];
  const rows = measured.map(({ name, results }) => [
    name,
    ...CATEGORIES.map((each) => score(results, each)),
    seconds(late(results, "first-contentful-paint")),
    seconds(late(results, "largest-contentful-paint")),
    late(results, "cumulative-layout-shift").toFixed(3),
    `${late(results, "total-blocking-time").toFixed(0)} ms`,
  ]);
  return [head, ["---", ...Array(8).fill("---:")], ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

/** What stays under a goal, in words. */
export function missed(measured) {
  return measured.flatMap(({ name, results }) => [
    ...CATEGORIES.filter((each) => score(results, each) < AT_LEAST).map(
      (each) => `${name}: ${each} ${score(results, each)} of ${AT_LEAST}`,
    ),
    ...(late(results, "largest-contentful-paint") > USEFUL_WITHIN
      ? [
          `${name}: useful content after ${seconds(late(results, "largest-contentful-paint"))} of ${seconds(USEFUL_WITHIN)}`,
        ]
      : []),
  ]);
}

export function page(measured) {
  const [{ lighthouseVersion, environment }] = measured[0].results;
  const misses = missed(measured);
  const faults = measured.flatMap(({ name, results }) =>
    failing(results[0]).map((each) => `- ${name}: ${each}`),
  );
  return `# How soon the page is there

Written by \`make lighthouse\` on ${new Date().toISOString().slice(0, 10)}: Lighthouse ${lighthouseVersion}, its telephone and its
slow 4G (1.6 Mbit/s, 150 ms there and back, a processor four times slower), simulated, with an empty cache, on the local stack.
Machine: ${cpus()[0].model.trim()}, ${cpus().length} cores; load ${loadavg()[0].toFixed(1)}; Lighthouse's own index of the processor
${environment.benchmarkIndex.toFixed(0)}. ${measured[0].results.length} runs of each page. Scores are the median; times are the 95th
percentile of the runs. *Useful content* is the largest contentful paint. Other work on the machine makes everything later.

${table(measured)}

Goals: every score at least ${AT_LEAST}, useful content within ${seconds(USEFUL_WITHIN)}. ${misses.length ? `Missed:\n\n${misses.map((each) => `- ${each}`).join("\n")}` : "All are met."}

The front page is seen as anybody, the appointment as the holder of a letter's code, the record list as a patient who is signed in.

**Search engines.** No page says that it must not be found, and so all pass that audit. That lets nobody see anything:
what stands at \`/timen\` and \`/journal\` for who has no session is the same start as everywhere, which knows no patient, and then the
way in. Addresses are never told to others (\`no-referrer\`).

## What Lighthouse would still change

${faults.join("\n") || "Nothing."}
`;
}

/** Weighed audits of any category that are not passed. */
function failing({ categories, audits }) {
  return Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(
        ({ id }) =>
          `${audits[id].title}${audits[id].displayValue ? ` (${audits[id].displayValue})` : ""}`,
      ),
  );
}

function score(results, category) {
  return Math.round(
    100 *
      quantile(
        results.map(({ categories }) => categories[category].score),
        0.5,
      ),
  );
}

/** The 95th percentile of the runs, in which later is worse. */
function late(results, audit) {
  return quantile(
    results.map(({ audits }) => audits[audit].numericValue),
    0.95,
  );
}

/** Nearest rank. */
function quantile(values, part) {
  return [...values].sort((a, b) => a - b)[Math.ceil(part * values.length) - 1];
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
