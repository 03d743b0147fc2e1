// Writes src/generated/hospitals.json: the hospitals' public facts, from the organizations' files.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "smol-toml";

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(web, "../functions/shared/organizations");
const target = join(web, "src/generated/hospitals.json");

/** A pilot's units by name. A discreet unit is left out: its name says what one is treated for. */
function pilotUnits({ units, services }) {
  const listed = services.appointments.pilot_units ?? [];
  return units
    .filter((unit) => listed.includes(unit.id))
    .filter((unit) => !unit.discreet && (unit.care ?? "somatic") === "somatic")
    .map((unit) => unit.name);
}

function hospital(organization) {
  const { id, name, phone, opening_hours, services } = organization;
  return {
    id,
    name,
    phone,
    opening_hours,
    appointments: services.appointments.status,
    pilot_units: pilotUnits(organization),
  };
}

const hospitals = readdirSync(source)
  .filter((file) => file.endsWith(".toml"))
  .map((file) => hospital(parse(readFileSync(join(source, file), "utf8"))))
  .sort((a, b) => a.name.localeCompare(b.name, "nb"));

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `${JSON.stringify(hospitals, null, 2)}\n`);
