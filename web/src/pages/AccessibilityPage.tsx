import { useTexts } from "../language/LanguageProvider";
import { SectionsPage } from "./SectionsPage";

export function AccessibilityPage() {
  return <SectionsPage {...useTexts().accessibility} />;
}
