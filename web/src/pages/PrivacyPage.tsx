import { useTexts } from "../language/LanguageProvider";
import { SectionsPage } from "./SectionsPage";

export function PrivacyPage() {
  return <SectionsPage {...useTexts().privacy} />;
}
