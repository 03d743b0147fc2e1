import { useTexts } from "../language/LanguageProvider";

/** The shape of the free times that come; shown only when they take their time. */
export function Shape() {
  const { loading } = useTexts();
  return (
    <div className="loading" role="status">
      <span className="ds-sr-only">{loading}</span>
      <div className="ds-skeleton skeleton-card" />
    </div>
  );
}
