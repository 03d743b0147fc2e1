import { Field } from "../layout/Field";
import { usePerson } from "../signedIn/RequireSignedIn";
import { useStartWords } from "./startWords";
import { topicsAt } from "./topics";
import { useTopicName } from "./useTopicName";

interface Chosen {
  unit: string;
  value: string;
  error: string | undefined;
  onTopic: (topic: string) => void;
}

/** What a new message is about. */
export function TopicField({ unit, value, error, onTopic }: Chosen) {
  const texts = useStartWords();
  const { organization } = usePerson();
  const topicName = useTopicName();
  return (
    <Field id="topic" label={texts.topic} error={error}>
      {(field) => (
        <select
          {...field}
          className="ds-input"
          value={value}
          onChange={({ target }) => onTopic(target.value)}
        >
          <option value="">{texts.choose}</option>
          {topicsAt(organization, unit).map((topic) => (
            <option key={topic.id} value={topic.id}>
              {topicName(topic)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
