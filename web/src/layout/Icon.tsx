const PATHS = {
  calendar:
    "M7 3v4M17 3v4M3.5 9.5h17M5 5h14a1.5 1.5 0 0 1 1.5 1.5v12A1.5 1.5 0 0 1 19 20H5a1.5 1.5 0 0 1-1.5-1.5v-12A1.5 1.5 0 0 1 5 5Z",
  "calendar-add":
    "M7 3v4M17 3v4M3.5 9.5h17M20.5 12V6.5A1.5 1.5 0 0 0 19 5H5a1.5 1.5 0 0 0-1.5 1.5v12A1.5 1.5 0 0 0 5 20h7M18 15v6M15 18h6",
  check: "M4.5 12.5l5 5 10-11",
  cross: "M6 6l12 12M18 6L6 18",
  device: "M5 5h14a1 1 0 0 1 1 1v9H4V6a1 1 0 0 1 1-1ZM2.5 18.5h19",
  letter: "M3.5 6.5h17v12h-17zM3.5 7l8.5 6.5L20.5 7",
  list: "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
  move: "M4 8.5h15M15 4.5l4 4-4 4M20 15.5H5M9 11.5l-4 4 4 4",
  person: "M12 12.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.7-3.6 3.7-5.5 7.5-5.5s6.8 1.9 7.5 5.5",
  phone:
    "M6.5 3.5h3l1.5 4.5-2 1.5c.9 2.3 2.7 4.1 5 5l1.5-2 4.5 1.5v3c0 1.4-1 2.5-2.5 2.5C10.5 19.5 4 13 4 6c0-1.5 1-2.5 2.5-2.5Z",
  pin: "M12 21s7-6.3 7-11.5a7 7 0 1 0-14 0C5 14.7 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  print: "M7 8V3.5h10V8M7 17H4.5v-7A2 2 0 0 1 6.5 8h11a2 2 0 0 1 2 2v7H17M7 14h10v6.5H7z",
  settings:
    "M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  video:
    "M3.5 7.5A1.5 1.5 0 0 1 5 6h9a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 14 18H5a1.5 1.5 0 0 1-1.5-1.5zM15.5 11l5-3v8l-5-3",
};

export type IconName = keyof typeof PATHS;

/** Stands beside words, never instead of them. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
