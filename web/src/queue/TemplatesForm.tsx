import { type FormEvent, useState } from "react";
import { ErrorSummary } from "../layout/ErrorSummary";
import { WaitingButton } from "../layout/WaitingButton";
import { type Edited, editable, MOST, moved } from "./editing";
import { useEditWords } from "./editWords";
import { TemplateCard } from "./TemplateCard";
import { TemplatesNotice } from "./TemplatesNotice";
import { useFocusNext } from "./useFocusNext";
import { useTemplateFaults } from "./useTemplateFaults";
import type { Editing } from "./useTemplates";

/** All of the unit's templates, in the order in which they are offered; saved together. */
export function TemplatesForm({ editing }: { editing: Editing }) {
  const texts = useEditWords();
  const { items, change, isDirty, waiting } = editing;
  const [attempt, setAttempt] = useState(0);
  const [said, say] = useState("");
  const faults = useTemplateFaults(items);
  const focusNext = useFocusNext();
  const nameOf = ({ title }: Edited) => title.trim() || texts.nameless;

  const add = () => {
    const [fresh] = editable([{ title: "", body: "" }]);
    if (!fresh) return;
    change([...items, fresh]);
    focusNext(`title-${fresh.key}`);
  };
  const move = (each: Edited, step: -1 | 1) => {
    const place = items.indexOf(each);
    const next = moved(items, place, step);
    if (next === items) return;
    change(next);
    say(texts.moved(nameOf(each), place + step + 1));
    focusNext(`${step < 0 ? "up" : "down"}-${each.key}`);
  };
  const remove = (each: Edited) => {
    const after = items[items.indexOf(each) + 1];
    change(items.filter((other) => other !== each));
    say(texts.removed(nameOf(each)));
    focusNext(after ? `title-${after.key}` : "add");
  };
  const check = (save: () => Promise<void>) => {
    setAttempt((before) => before + 1);
    say("");
    if (!faults.length) void save();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check(editing.save);
  };
  const shown = attempt > 0 ? faults : [];
  return (
    <form className="templates" onSubmit={submit} noValidate>
      {attempt > 0 && <ErrorSummary faults={shown} attempt={attempt} />}
      <TemplatesNotice editing={editing} onKeepMine={() => check(editing.keepMine)} />
      {!items.length && <p>{texts.none}</p>}
      {items.length > 0 && (
        <ol className="template-list">
          {items.map((each, place) => (
            <TemplateCard
              key={each.key}
              template={each}
              place={place}
              isLast={place === items.length - 1}
              faults={shown}
              onChange={(changes) =>
                change(items.map((other) => (other === each ? { ...each, ...changes } : other)))
              }
              onMove={(step) => move(each, step)}
              onRemove={() => remove(each)}
            />
          ))}
        </ol>
      )}
      <span role="status" className="ds-sr-only">
        {said}
      </span>
      {items.length < MOST ? (
        <button id="add" type="button" className="ds-button" data-variant="secondary" onClick={add}>
          {texts.add}
        </button>
      ) : (
        <p>{texts.full}</p>
      )}
      <div className="templates-save">
        {isDirty && <p className="strong">{texts.unsaved}</p>}
        <div className="buttons">
          <WaitingButton waiting={waiting} saying={texts.saving}>
            {texts.save}
          </WaitingButton>
          {isDirty && (
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              onClick={editing.takeTheirs}
            >
              {texts.undo}
            </button>
          )}
        </div>
      </div>
    </form>
  );
}
