import { device } from "../storage";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "minjournal.theme";

export function rememberedTheme(): Theme {
  return THEMES.find((theme) => theme === device.get(KEY)) ?? "auto";
}

/** Shows the page in this theme; `auto` follows the device. */
export function show(theme: Theme): void {
  document.documentElement.dataset["colorScheme"] = theme;
}

export function remember(theme: Theme): void {
  device.set(KEY, theme);
}
