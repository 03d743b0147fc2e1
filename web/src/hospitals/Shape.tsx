import { useTexts } from "../language/LanguageProvider";

/** The shape of the cards that come; shown only when they take their time. */
export function Shape() {
  const { loading } = useTexts();
  return (
    <div className="hospitals loading" role="status">
      <span className="ds-sr-only">{loading}</span>
      {["first", "second", "third", "fourth"].map((card) => (
        <div key={card} className="ds-skeleton skeleton-card" />
      ))}
    </div>
  );
}
