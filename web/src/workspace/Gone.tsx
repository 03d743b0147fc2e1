import { Alert } from "../layout/Alert";
import { Page } from "../layout/Page";
import { NextWish } from "./NextWish";
import { useWords } from "./words";

/** That a wish waits no longer; `unsent` when one has just tried to answer it. */
export function Gone({ unsent }: { unsent: boolean }) {
  const { wish: texts } = useWords();
  return (
    <Page title={texts.title} heading={texts.goneHeading}>
      <Alert kind="info" focus={unsent}>
        <p>
          {texts.gone} {unsent && texts.goneUnsent}
        </p>
      </Alert>
      <NextWish />
    </Page>
  );
}
