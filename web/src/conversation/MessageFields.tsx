import { useTexts } from "../language/LanguageProvider";
import { Field } from "../layout/Field";
import { FilesField } from "./FilesField";
import { LONGEST, lengthOf } from "./text";
import type { Message } from "./useMessage";
import { useWords } from "./words";

interface Written {
  message: Message;
  label: string;
  hint?: string;
  error: string | undefined;
}

/** What one writes, how much room is left, and the files that go with it. */
export function MessageFields({ message, label, hint, error }: Written) {
  const words = useWords();
  const { value, set, text, files } = message;
  return (
    <>
      <div>
        <Field id="body" label={label} error={error} {...(hint ? { hint } : {})}>
          {(field) => (
            <textarea
              {...field}
              className="ds-input"
              rows={6}
              value={value}
              onChange={({ target }) => set(target.value)}
            />
          )}
        </Field>
        <p className="counter small subtle">{words.count(lengthOf(text), LONGEST)}</p>
      </div>
      <FilesField files={files} />
    </>
  );
}

/** What must be put right before it can be sent. */
export function useMessageFaults({ text, tooLong, hindrance }: Message) {
  const words = useWords();
  const { errors } = useTexts();
  const body = tooLong ? errors.textLong(tooLong) : text ? undefined : words.missing;
  const files = hindrance && words.files.hindrances[hindrance];
  return {
    body,
    all: [
      ...(body ? [{ field: "body", message: body }] : []),
      ...(files ? [{ field: "files", message: files }] : []),
    ],
  };
}
