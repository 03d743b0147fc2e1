/** To come. */
export function TemplatesPage() {
  return null;
}
