import { options, type VNode } from "preact";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Said {
  value?: unknown;
  checked?: unknown;
}

const FIELDS: unknown[] = ["input", "textarea", "select"];
const said = new WeakMap<EventTarget, Said>();

/** Has every field show what its component says. Preact leaves in it what was typed or chosen where the
 * component says the same as before: a sign that no code has, or a choice that comes too late. */
export function control(): void {
  const { diffed, event: before } = options;
  options.diffed = (node) => {
    diffed?.(node);
    // Where it stands in the page: a name that Preact's own parts know it by, and its tests keep.
    const { __e: field } = node as VNode & { __e?: Element };
    if (field && FIELDS.includes(node.type)) said.set(field, node.props as Said);
  };
  options.event = (event) => {
    const { target, type } = event;
    // Behind what is drawn anew because of it.
    if (type === "input" || type === "change")
      queueMicrotask(() => queueMicrotask(() => alike(target as Field).forEach(correct)));
    return before ? before(event) : event;
  };
}

/** One choice takes the mark from another. */
function alike(field: Field): Field[] {
  if (field.type !== "radio") return [field];
  return [...document.querySelectorAll<Field>('input[type="radio"]')].filter(
    ({ name }) => name === field.name,
  );
}

function correct(field: Field): void {
  const { value, checked } = said.get(field) ?? {};
  if ("checked" in field && typeof checked === "boolean") field.checked = checked;
  else if (typeof value === "string" && value !== field.value) field.value = value;
}
