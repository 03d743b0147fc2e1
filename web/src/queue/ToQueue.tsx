import { Link } from "react-router";
import { useWords } from "./words";

/** Back to who waits. */
export function ToQueue() {
  const { thread: texts } = useWords();
  return (
    <div className="buttons">
      <Link to="/arbeid/meldinger" className="ds-button">
        {texts.toQueue}
      </Link>
    </div>
  );
}
