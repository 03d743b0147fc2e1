/** To come. */
export function StartPage() {
  return null;
}
