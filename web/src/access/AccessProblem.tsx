import type { Problem } from "../api/problem";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";

interface Refused {
  problem: Problem;
  words: { notFoundHeading: string; notFound: string; notFoundHelp: string[] };
}

/** One answer to every code that opens nothing, so that no one learns which part was right. */
export function AccessProblem({ problem, words }: Refused) {
  if (problem.status !== 404 && problem.status !== 422) {
    return <ProblemAlert problem={problem} focus />;
  }
  return (
    <Alert kind="danger" heading={words.notFoundHeading} focus>
      <p>{words.notFound}</p>
      <ul className="ds-list">
        {words.notFoundHelp.map((help) => (
          <li key={help}>{help}</li>
        ))}
      </ul>
    </Alert>
  );
}
