let offset = 0;

/** Keeps how far this machine's clock is from the server's, from an answer's Date header. */
export function noteServerTime(header: string | null): void {
  const told = header ? Date.parse(header) : Number.NaN;
  if (Number.isFinite(told)) offset = told - Date.now();
}

/** The server's time in milliseconds: deadlines and sessions end by it, not by this machine. */
export function serverNow(): number {
  return Date.now() + offset;
}
