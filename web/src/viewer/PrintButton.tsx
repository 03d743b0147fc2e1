import { useWords } from "../document/words";
import { Icon } from "../layout/Icon";
import { WaitingButton } from "../layout/WaitingButton";
import type { Pdf } from "./pdf";
import { usePrint } from "./usePrint";

/** Prints the document out of memory, and nothing of the page around it. */
export function PrintButton({ pdf }: { pdf: Pdf }) {
  const words = useWords();
  const { print, page, refused } = usePrint(pdf);
  return (
    <>
      <WaitingButton
        type="button"
        data-variant="tertiary"
        waiting={page > 0}
        saying={words.preparing(page, pdf.numPages)}
        onClick={() => void print()}
      >
        <Icon name="print" />
        {words.print}
      </WaitingButton>
      {refused && (
        <p role="status" className="ds-validation-message">
          {words[refused]}
        </p>
      )}
    </>
  );
}
