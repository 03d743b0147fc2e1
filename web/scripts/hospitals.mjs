// Writes src/generated/hospitals.json: whom to phone when the API does not answer.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "smol-toml";

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(web, "../functions/shared/organizations");
const target = join(web, "src/generated/hospitals.json");

const hospitals = readdirSync(source)
  .filter((file) => file.endsWith(".toml"))
  .map((file) => parse(readFileSync(join(source, file), "utf8")))
  .map(({ name, phone, opening_hours }) => ({ name, phone, opening_hours }))
  .sort((a, b) => a.name.localeCompare(b.name, "nb"));

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `${JSON.stringify(hospitals, null, 2)}\n`);
