import type { AskedLook as Look } from "../api/office";
import { useDates } from "../language/useDates";
import { useLookWords } from "../looks/useLookWords";
import { useRequestWords } from "./requestWords";

/** The look-up that is asked about, as the log had it: who, what, when, where and why. */
export function AskedLook({ look }: { look: Look }) {
  const { look: texts } = useRequestWords();
  const { who, what, why } = useLookWords(texts)(look);
  const dates = useDates();
  const { at, hourly, units, organization } = look;
  const where = [...(units ?? []), organization?.name].filter(Boolean).join(", ");
  return (
    <section className="asked-look" aria-labelledby="look">
      <h2 id="look" className="ds-heading" data-size="2xs">
        {texts.heading}
      </h2>
      <dl className="facts">
        <dt>{texts.when}</dt>
        <dd className="sentence">
          {dates.moment(at)} {hourly && texts.hourly}
        </dd>
        <dt>{texts.who}</dt>
        <dd>{who}</dd>
        {where && (
          <>
            <dt>{texts.where}</dt>
            <dd lang="nb">{where}</dd>
          </>
        )}
        <dt>{texts.what}</dt>
        <dd>{what}</dd>
        <dt>{texts.why}</dt>
        <dd>{why}</dd>
      </dl>
    </section>
  );
}
