import { Link } from "react-router";
import { useThreadWords } from "./threadWords";

/** Back to who waits. */
export function ToQueue() {
  const { thread: texts } = useThreadWords();
  return (
    <div className="buttons">
      <Link to="/arbeid/meldinger" className="ds-button">
        {texts.toQueue}
      </Link>
    </div>
  );
}
