import { PlainWords, usePlainWords } from "./plainWords";
import { SectionsPage } from "./SectionsPage";

export function AccessibilityPage() {
  return (
    <PlainWords>
      <Accessibility />
    </PlainWords>
  );
}

function Accessibility() {
  return <SectionsPage {...usePlainWords().accessibility} />;
}
