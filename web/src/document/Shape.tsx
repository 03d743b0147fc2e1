import { useWords } from "./words";

/** The shape of a document that is being opened. */
export function Shape() {
  const { loading } = useWords().viewer;
  return (
    <div className="loading document-shape" role="status">
      <span className="ds-sr-only">{loading}</span>
      <div className="ds-skeleton" />
    </div>
  );
}
