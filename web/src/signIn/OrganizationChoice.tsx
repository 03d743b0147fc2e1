import { useHospitals } from "../hospitals/useHospitals";
import { useTexts } from "../language/LanguageProvider";
import { Loading } from "../layout/Loading";
import { ProblemAlert } from "../layout/ProblemAlert";
import { HOMES } from "../signedIn/homes";
import { SignInButton } from "./SignInButton";

/** For staff of several hospitals: at which one they work now. */
export function OrganizationChoice() {
  const texts = useTexts();
  const { hospitals, problem, reload } = useHospitals();
  if (problem) {
    return (
      <>
        <ProblemAlert problem={problem} />
        <button type="button" className="ds-button" onClick={() => void reload()}>
          {texts.problem.again}
        </button>
      </>
    );
  }
  if (!hospitals) return <Loading />;
  return (
    <ul className="workplaces">
      {hospitals.map(({ id, name }) => (
        <li key={id}>
          <SignInButton
            as="staff"
            returnTo={HOMES.staff}
            organization={id}
            data-variant="secondary"
          >
            <span lang="nb">{name}</span>
          </SignInButton>
        </li>
      ))}
    </ul>
  );
}
