import { useState } from "react";
import { useRequestWords } from "./requestWords";

/** The patient's national number, for whoever needs it: until then nobody reads it over one's shoulder. */
export function NationalNumber({ number }: { number: string }) {
  const { facts: texts } = useRequestWords();
  const [shown, show] = useState(false);
  return (
    <span className="national-number">
      <span role="status" className="number">
        {shown && `${number.slice(0, 6)} ${number.slice(6)}`}
      </span>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        aria-expanded={shown}
        onClick={() => show(!shown)}
      >
        {shown ? texts.hideNumber : texts.showNumber}
      </button>
    </span>
  );
}
