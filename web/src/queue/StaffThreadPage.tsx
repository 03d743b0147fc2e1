/** To come. */
export function StaffThreadPage() {
  return null;
}
