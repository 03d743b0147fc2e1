import { useTexts } from "../language/LanguageProvider";

/** The shape of a list that comes. */
export function Shape() {
  const { loading } = useTexts();
  return (
    <div className="loading threads-shape" role="status">
      <span className="ds-sr-only">{loading}</span>
      <div className="ds-skeleton" />
      <div className="ds-skeleton" />
      <div className="ds-skeleton" />
    </div>
  );
}
