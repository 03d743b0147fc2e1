import { useTexts } from "../language/LanguageProvider";

/** As the hospital has written them, which is in Norwegian. */
export function OpeningHours({ hours }: { hours: string }) {
  const { openingHours } = useTexts().appointment;
  return (
    <span className="subtle">
      {openingHours}: <span lang="nb">{hours}</span>
    </span>
  );
}
