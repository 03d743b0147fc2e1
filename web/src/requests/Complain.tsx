import { useWords } from "./words";

/** How one complains of a refusal: to whom, by way of whom, and within which time. */
export function Complain() {
  const words = useWords().complain;
  return (
    <details className="ds-details">
      <summary>{words.heading}</summary>
      <div className="words">
        <p>{words.text}</p>
        <p>{words.deadline}</p>
        <p>{words.help}</p>
      </div>
    </details>
  );
}
