import type { DocumentKind } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { Choice } from "../layout/Choice";
import { Group } from "../layout/Group";
import type { Part } from "./LanguageField";

/** For whom it matters to have heard from someone before they read it: which kinds of documents. */
export function WaitFields({ chosen, change }: Part) {
  const { settings, hospitals } = useTexts();
  const texts = settings.wait;
  const kinds = chosen.wait_for_conversation;
  const choose = (kind: DocumentKind, wanted: boolean) =>
    change({
      wait_for_conversation: wanted ? [...kinds, kind] : kinds.filter((each) => each !== kind),
    });
  return (
    <Group name={texts.heading} hint={texts.hint}>
      {(Object.keys(hospitals.kinds) as DocumentKind[]).map((kind) => (
        <Choice
          key={kind}
          id={`wait-${kind}`}
          label={hospitals.kinds[kind]}
          checked={kinds.includes(kind)}
          onChecked={(wanted) => choose(kind, wanted)}
        />
      ))}
    </Group>
  );
}
