import { PlainWords, usePlainWords } from "./plainWords";
import { SectionsPage } from "./SectionsPage";

export function PrivacyPage() {
  return (
    <PlainWords>
      <Privacy />
    </PlainWords>
  );
}

function Privacy() {
  return <SectionsPage {...usePlainWords().privacy} />;
}
