/** The wordmark: a letter M that opens like a booklet, and the name. */
export function Logo() {
  return (
    <span className="logo">
      <svg viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="8" className="logo-tile" />
        <path d="M8.5 23V9.5l7.5 7.5 7.5-7.5V23" className="logo-stroke" />
        <circle cx="16" cy="23" r="1.9" className="logo-dot" />
      </svg>
      <span>
        Min<b>Journal</b>
      </span>
    </span>
  );
}
