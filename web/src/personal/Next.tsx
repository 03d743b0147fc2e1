import { useEffect } from "react";
import { CareArea } from "../appointment/CareArea";
import { useDetails, withoutDetails } from "../appointment/details";
import { nextOf } from "../appointments/choosing";
import { NextCard } from "../appointments/NextCard";
import { OwnWords, useOwnTexts } from "../appointments/ownWords";
import { useOwnAppointments } from "../appointments/useOwnAppointments";
import { Offers } from "../earlier/Offers";
import { useTexts } from "../language/LanguageProvider";
import { ProblemAlert } from "../layout/ProblemAlert";

/** The next appointment, as soon as it is there; all else on the page does not wait for it, and it does
 * not wait for its words. */
export function Next() {
  const own = useOwnAppointments("coming");
  const { load } = own;
  useEffect(() => {
    void load();
  }, [load]);
  return (
    <OwnWords shape={<Shape />}>
      <CareArea shape={<Shape />}>
        <NextOfOwn {...own} />
      </CareArea>
    </OwnWords>
  );
}

function NextOfOwn({ found, problem, load }: ReturnType<typeof useOwnAppointments>) {
  const texts = useOwnTexts();
  const { shown } = useDetails();

  if (problem) {
    return (
      <section className="next-problem" aria-label={texts.appointments.next}>
        <ProblemAlert problem={problem} consequence={texts.myPage.nextMissing} />
        <button type="button" className="ds-button" onClick={() => void load()}>
          {texts.problem.again}
        </button>
      </section>
    );
  }
  if (!found) return <Shape />;
  const { next } = nextOf(found);
  if (!next) return <p>{texts.myPage.nothingNext}</p>;
  return (
    <>
      <Offers found={found} />
      <NextCard
        appointment={shown ? next : withoutDetails(next)}
        quiet={found.some(({ offer }) => offer)}
      />
    </>
  );
}

function Shape() {
  const { loading } = useTexts();
  return (
    <div className="loading" role="status">
      <span className="ds-sr-only">{loading}</span>
      <div className="ds-skeleton next-shape" />
    </div>
  );
}
