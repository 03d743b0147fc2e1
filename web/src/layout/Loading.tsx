import { useTexts } from "../language/LanguageProvider";

/** The shape of what comes; shown by the style sheet only after 300 ms, so that nothing flickers. */
export function Loading() {
  const { loading } = useTexts();
  return (
    <div className="reading page loading" role="status">
      <span className="ds-sr-only">{loading}</span>
      <div className="ds-skeleton skeleton-heading" />
      <div className="ds-skeleton skeleton-card" />
      <div className="ds-skeleton skeleton-line" />
      <div className="ds-skeleton skeleton-line" />
    </div>
  );
}
