import { useTexts } from "../language/LanguageProvider";
import { Alert } from "../layout/Alert";

/** What was written has signs that the API does not take. */
export function SignsAlert() {
  return (
    <Alert kind="danger" focus>
      <p>{useTexts().errors.textSigns}</p>
    </Alert>
  );
}
