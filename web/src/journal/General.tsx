import { Link } from "react-router";
import { useWords } from "./words";

/** Told to everyone, always: from it nobody can tell whether it concerns them. */
export function General() {
  const words = useWords();
  return (
    <p className="general">
      {words.general} <Link to="/journal/sykehus">{words.order}</Link>.
    </p>
  );
}
