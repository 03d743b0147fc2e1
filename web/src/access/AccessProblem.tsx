import type { Problem } from "../api/problem";
import { useTexts } from "../language/LanguageProvider";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";

/** One answer to every code that opens nothing, so that no one learns which part was right. */
export function AccessProblem({ problem }: { problem: Problem }) {
  const texts = useTexts().access;
  if (problem.status !== 404 && problem.status !== 422) {
    return <ProblemAlert problem={problem} focus />;
  }
  return (
    <Alert kind="danger" heading={texts.notFoundHeading} focus>
      <p>{texts.notFound}</p>
      <ul className="ds-list">
        {texts.notFoundHelp.map((help) => (
          <li key={help}>{help}</li>
        ))}
      </ul>
    </Alert>
  );
}
