import type { Template } from "../api/queue";
import type { Fault } from "../layout/ErrorSummary";
import { Field } from "../layout/Field";
import type { Edited } from "./editing";
import { useEditWords } from "./editWords";

interface Card {
  template: Edited;
  place: number;
  isLast: boolean;
  faults: Fault[];
  onChange: (changes: Partial<Template>) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

/** One template: its name, its text, where it stands. */
export function TemplateCard({ template, place, isLast, faults, ...act }: Card) {
  const texts = useEditWords();
  const { key, title, body } = template;
  const faultOf = (field: string) => faults.find((each) => each.field === field)?.message;
  return (
    <li className="ds-card template-card">
      <fieldset className="group">
        <legend className="ds-heading" data-size="2xs">
          {texts.one(place + 1)}
        </legend>
        <Field id={`title-${key}`} label={texts.name} error={faultOf(`title-${key}`)}>
          {(field) => (
            <input
              {...field}
              className="ds-input"
              value={title}
              onChange={({ target }) => act.onChange({ title: target.value })}
            />
          )}
        </Field>
        <Field
          id={`body-${key}`}
          label={texts.body}
          hint={texts.hint}
          error={faultOf(`body-${key}`)}
        >
          {(field) => (
            <textarea
              {...field}
              className="ds-input"
              rows={4}
              value={body}
              onChange={({ target }) => act.onChange({ body: target.value })}
            />
          )}
        </Field>
        <div className="template-steps">
          <Step id={`up-${key}`} off={place === 0} name={texts.up} onPress={() => act.onMove(-1)} />
          <Step id={`down-${key}`} off={isLast} name={texts.down} onPress={() => act.onMove(1)} />
          <Step id={`remove-${key}`} name={texts.remove} onPress={act.onRemove} />
        </div>
      </fieldset>
    </li>
  );
}

interface Pressed {
  id: string;
  name: string;
  off?: boolean;
  onPress: () => void;
}

/** It keeps the focus at the ends of the list, where it does nothing. */
function Step({ id, name, off = false, onPress }: Pressed) {
  return (
    <button
      id={id}
      type="button"
      className="ds-button"
      data-variant="tertiary"
      aria-disabled={off}
      onClick={() => off || onPress()}
    >
      {name}
    </button>
  );
}
