import type { AskedLook as Look } from "../api/office";
import { useFunctionName } from "../conversation/useFunctionName";
import { useDates } from "../language/useDates";
import { useRequestWords } from "./requestWords";

/** The look-up that is asked about, as the log had it: who, what, when, where and why. */
export function AskedLook({ look }: { look: Look }) {
  const { look: texts } = useRequestWords();
  const functionName = useFunctionName();
  const dates = useDates();
  const { at, hourly, by, name, function: post, units, organization, action, kind, purpose } = look;
  const actions: Record<string, string> = texts.actions;
  const kinds: Record<string, string> = texts.kinds;
  const purposes: Record<string, string> = texts.purposes;
  const who = name ? [name, post && `(${functionName(post)})`].filter(Boolean).join(" ") : null;
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
        <dd>{who ?? texts.by[by]}</dd>
        {where && (
          <>
            <dt>{texts.where}</dt>
            <dd lang="nb">{where}</dd>
          </>
        )}
        <dt>{texts.what}</dt>
        <dd>
          {actions[action] ?? action} {kinds[kind] ?? kind}
        </dd>
        <dt>{texts.why}</dt>
        <dd>{purposes[purpose] ?? purpose}</dd>
      </dl>
    </section>
  );
}
