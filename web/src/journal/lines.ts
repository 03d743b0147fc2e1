/** Street or box, and place: an address holds its place behind the last comma. */
export function linesOf(address: string): string[] {
  const comma = address.lastIndexOf(", ");
  return comma < 0 ? [address] : [address.slice(0, comma), address.slice(comma + 2)];
}
