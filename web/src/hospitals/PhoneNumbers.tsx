import type { Problem } from "../api/problem";
import hospitals from "../generated/hospitals.json";
import { useTexts } from "../language/LanguageProvider";
import { OpeningHours } from "../layout/OpeningHours";
import { Phone } from "../layout/Phone";
import { ProblemAlert } from "../layout/ProblemAlert";
import { useWords } from "./words";

/** When the API does not answer: the numbers were built into the page, for just then one phones. */
export function PhoneNumbers({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const words = useWords();
  const texts = useTexts();
  return (
    <>
      <ProblemAlert problem={problem} consequence={words.stillPhones} />
      <div className="buttons">
        <button type="button" className="ds-button" onClick={onRetry}>
          {texts.problem.again}
        </button>
      </div>
      <section aria-labelledby="numbers">
        <h2 id="numbers" className="ds-heading" data-size="sm">
          {words.numbers}
        </h2>
        <ul className="numbers">
          {hospitals.map(({ name, phone, opening_hours }) => (
            <li key={name}>
              <span lang="nb">{name}</span>: <Phone number={phone} />
              <br />
              <OpeningHours hours={opening_hours} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
