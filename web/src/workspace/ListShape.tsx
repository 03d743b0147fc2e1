import { useTexts } from "../language/LanguageProvider";

const ROWS = ["1", "2", "3", "4", "5", "6"];

/** The shape of a list that comes. */
export function ListShape() {
  const { loading } = useTexts();
  return (
    <div className="loading rows-shape" role="status">
      <span className="ds-sr-only">{loading}</span>
      {ROWS.map((row) => (
        <div key={row} className="ds-skeleton" />
      ))}
    </div>
  );
}
