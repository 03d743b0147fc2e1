import { Icon } from "../layout/Icon";
import { useCareTexts } from "./careWords";

/** What the hospital asks one to do beforehand, in its own lines. */
export function Preparation({ text }: { text: string }) {
  const { preparation } = useCareTexts().appointment;
  return (
    <section className="part" aria-labelledby="preparation">
      <h2 id="preparation" className="ds-heading part-heading" data-size="xs">
        <Icon name="list" />
        {preparation}
      </h2>
      <p className="lines" lang="nb">
        {text}
      </p>
    </section>
  );
}
