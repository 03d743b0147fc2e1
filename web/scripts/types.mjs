// Writes src/generated/*.ts from docs/openapi/*.json; with --check fails when one is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const CAPABILITIES = ["appointments", "identity", "messages", "organizations", "records"];
const web = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes("--check");
let stale = false;

for (const capability of CAPABILITIES) {
  const source = new URL(`../../docs/openapi/${capability}.json`, import.meta.url);
  const target = join(web, `src/generated/${capability}.ts`);
  const made = astToString(await openapiTS(source));
  if (!check) writeFileSync(target, made);
  else if (!existsSync(target) || readFileSync(target, "utf8") !== made) {
    console.error(`src/generated/${capability}.ts is stale: run npm run types`);
    stale = true;
  }
}
process.exit(stale ? 1 : 0);
