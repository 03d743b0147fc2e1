import { useEffect } from "react";
import { CareArea } from "../appointment/CareArea";
import { useDetails, withoutDetails } from "../appointment/details";
import { nextOf } from "../appointments/choosing";
import { NextCard } from "../appointments/NextCard";
import { OwnWords, useOwnTexts } from "../appointments/ownWords";
import { useOwnAppointments } from "../appointments/useOwnAppointments";
import { Offers } from "../earlier/Offers";
import { ProblemAlert } from "../layout/ProblemAlert";

/** The next appointment, as soon as it is there; all else on the page does not wait for it. */
export function Next() {
  return (
    <OwnWords>
      <CareArea>
        <NextOfOwn />
      </CareArea>
    </OwnWords>
  );
}

function NextOfOwn() {
  const texts = useOwnTexts();
  const { found, problem, load } = useOwnAppointments("coming");
  const { shown } = useDetails();
  useEffect(() => {
    void load();
  }, [load]);

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
  const { loading } = useOwnTexts();
  return (
    <div className="loading" role="status">
      <span className="ds-sr-only">{loading}</span>
      <div className="ds-skeleton next-shape" />
    </div>
  );
}
