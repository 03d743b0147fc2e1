import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { type Template, templatesOf } from "../api/queue";
import type { Message } from "../conversation/useMessage";
import { inserted } from "./inserting";
import { useWritingWords } from "./writingWords";

interface Into {
  unitId: string;
  message: Message;
}

/** Puts an answer that is often used into the text, where the cursor stands. */
export function TemplateChoice({ unitId, message }: Into) {
  const { reply: texts } = useWritingWords();
  const templates = useTemplates(unitId);
  const cursor = useCursor();
  const [place, choose] = useState("");
  const [said, say] = useState("");
  if (!templates) return null;
  if (!templates.length) {
    return (
      <p className="subtle">
        {texts.none} <Link to="/arbeid/meldinger/maler">{texts.edit}</Link>
      </p>
    );
  }
  const insert = () => {
    const template = templates[Number(place)];
    if (!place || !template) return;
    const [from, to] = cursor.at(message.value.length);
    const { text, cursor: after } = inserted(message.value, template.body, from, to);
    message.set(text);
    cursor.put(after);
    say(texts.inserted(template.title));
  };
  return (
    <div className="template-choice">
      <div className="ds-field">
        <label className="ds-label" htmlFor="template">
          {texts.template}
        </label>
        <select
          id="template"
          className="ds-input"
          value={place}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{texts.choose}</option>
          {templates.map(({ title }, each) => (
            <option key={title} value={each}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-disabled={!place}
        onClick={insert}
      >
        {texts.insert}
      </button>
      <span role="status" className="ds-sr-only">
        {said}
      </span>
    </div>
  );
}

/** None until they have come: one can write without them. */
function useTemplates(unitId: string): Template[] | undefined {
  const [found, setFound] = useState<Template[]>();
  useEffect(() => {
    let isWanted = true;
    templatesOf(unitId).then(
      ({ items }) => isWanted && setFound(items),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [unitId]);
  return found;
}

/** Where one writes in the message's field: at its end until one has been there. */
function useCursor() {
  const wasThere = useRef(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target === field()) wasThere.current = true;
    };
    // It may have the focus already.
    wasThere.current ||= document.activeElement === field();
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  const at = (end: number): [number, number] => {
    const area = field();
    return area && wasThere.current ? [area.selectionStart, area.selectionEnd] : [end, end];
  };
  /** After the text has been put in. */
  const put = (place: number) =>
    setTimeout(() => {
      field()?.focus();
      field()?.setSelectionRange(place, place);
    });
  return { at, put };
}

function field(): HTMLTextAreaElement | null {
  const found = document.getElementById("body");
  return found instanceof HTMLTextAreaElement ? found : null;
}
