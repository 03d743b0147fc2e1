import type { Role } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { Alert } from "../layout/Alert";
import { HOMES } from "../signedIn/homes";
import { type Code, canTryAgain } from "./happened";
import { useHelpWords } from "./helpWords";
import { OrganizationChoice } from "./OrganizationChoice";
import { SignInButton } from "./SignInButton";

/** What came of the sign-in that one comes from, that nothing was lost, and the next step. */
export function Happened({ code, role }: { code: Code; role: Role }) {
  const texts = useHelpWords();
  const { signIn } = useTexts();
  const { heading, text } = texts.happened[code];
  const isChoice = code === "choose-organization";
  return (
    <>
      <Alert kind={isChoice ? "info" : "warning"} heading={heading}>
        {text.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {!isChoice && <p>{texts.unchanged}</p>}
      </Alert>
      {canTryAgain(code) && (
        <div className="buttons">
          <SignInButton as={role} returnTo={HOMES[role]}>
            {texts.again}
          </SignInButton>
        </div>
      )}
      {code === "not-staff" && (
        <div className="buttons">
          <SignInButton as="patient" returnTo={HOMES.patient} data-variant="secondary">
            {signIn.roles.patient.button}
          </SignInButton>
        </div>
      )}
      {isChoice && <OrganizationChoice />}
    </>
  );
}
