import { Link } from "react-router";
import { Alert } from "../layout/Alert";
import { useWords } from "./words";

/** That there is no unit one can write to, why, and what to do instead. */
export function Nowhere() {
  const words = useWords().nowhere;
  return (
    <Alert kind="info" heading={words.heading}>
      <p>{words.why}</p>
      <p>{words.instead}</p>
      <p>
        <Link to="/sykehusene">{words.hospitals}</Link>
      </p>
    </Alert>
  );
}
