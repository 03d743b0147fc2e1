// Writes src/generated/hospitals.json: whom to phone when the API does not answer; and topics.json: what
// staff can write to patients about, which no route tells them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "smol-toml";

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(web, "../functions/shared/organizations");
const target = join(web, "src/generated");

const configured = readdirSync(source)
  .filter((file) => file.endsWith(".toml"))
  .map((file) => parse(readFileSync(join(source, file), "utf8")));

const hospitals = configured
  .map(({ name, phone, opening_hours }) => ({ name, phone, opening_hours }))
  .sort((a, b) => a.name.localeCompare(b.name, "nb"));

/** Of those that are written to; `units` are those that are written to about less than all of it. */
const topics = configured
  .filter(({ messages }) => messages?.topics?.length)
  .map(({ id, messages, units = [] }) => ({
    id,
    topics: messages.topics.map(({ id, name, name_en }) => ({ id, name, name_en })),
    units: units.filter(({ topics }) => topics?.length).map(({ id, topics }) => ({ id, topics })),
  }));

mkdirSync(target, { recursive: true });
write("hospitals.json", hospitals);
write("topics.json", topics);

function write(file, found) {
  writeFileSync(join(target, file), `${JSON.stringify(found, null, 2)}\n`);
}
