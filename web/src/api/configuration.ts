let known: Promise<string> | undefined;

/** The API's origin, which the page's own origin tells in a file: one build serves every stage. */
export function api(): Promise<string> {
  known ??= read().catch((reason) => {
    known = undefined;
    throw reason;
  });
  return known;
}

async function read(): Promise<string> {
  const response = await fetch("/config.json", { cache: "no-cache" });
  const configuration: { api: string } = await response.json();
  return configuration.api.replace(/\/$/, "");
}
