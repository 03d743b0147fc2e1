import type { ComponentProps } from "react";
import type { SignIn } from "../api/identity";
import type { Role } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { useSignIn } from "./useSignIn";

type Props = Pick<SignIn, "returnTo" | "organization"> &
  Pick<ComponentProps<"button">, "children"> &
  Look;

interface Look {
  as: Role;
  "data-variant"?: "secondary";
}

/** A button and no link: where it leads is known only once the page has learnt where its API is. */
export function SignInButton({ as, returnTo, organization, ...button }: Props) {
  const texts = useTexts();
  const { go, waiting, problem } = useSignIn({ role: as, returnTo, organization });
  return (
    <>
      {problem && <ProblemAlert problem={problem} focus />}
      <WaitingButton
        type="button"
        waiting={waiting}
        saying={texts.signIn.leaving}
        onClick={() => void go()}
        {...button}
      />
    </>
  );
}
