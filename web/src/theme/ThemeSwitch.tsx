import { useState } from "react";
import { useTexts } from "../language/LanguageProvider";
import { remember, rememberedTheme, show, THEMES, type Theme } from "./theme";

export function ThemeSwitch() {
  const texts = useTexts();
  const [theme, setTheme] = useState(rememberedTheme);
  const choose = (next: Theme) => {
    remember(next);
    show(next);
    setTheme(next);
  };
  return (
    <label className="switch theme">
      <span className="theme-label">{texts.theme.choose}</span>
      <select
        className="ds-input theme-choice"
        value={theme}
        onChange={(event) => choose(event.target.value as Theme)}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {texts.theme[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
