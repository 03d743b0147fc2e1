// Those whose pages are measured, as they come in: with a letter's code, or over the provider's page.

const PATIENCE = 30_000;

/** Nobody in particular, at the front page. */
export async function nobody(page, stack) {
  await page.goto(stack.origin);
}

/** The holder of a letter: at the appointment, which stands open at `/timen`. */
export async function guest(page, stack) {
  const [letter] = stack.guests;
  await page.goto(`${stack.origin}/kode`);
  await page.locator("#code").fill(letter.reference);
  await page.locator("#birth-date").fill(letter.birth_date.split("-").reverse().join("."));
  await page.locator("main button[type=submit]").click();
  await page.waitForFunction(() => location.pathname === "/timen", { timeout: PATIENCE });
}

/** The demo's first patient, who has documents, signed in at the stand-in for ID-porten. */
export async function patient(page, stack) {
  const [{ name }] = stack.persons;
  const from = new URL("/identity/sign-in?role=patient&return_to=/min-side", stack.api);
  await page.goto(from);
  await page.locator('input[type=radio][value="BankID"], input[type=radio]').click();
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
  await page.waitForFunction(() => location.pathname === "/min-side", { timeout: PATIENCE });
  await page.waitForSelector("h1", { timeout: PATIENCE });
}
