import { Link, useParams } from "react-router";
import type { Hospital } from "../api/types";
import { HelpLine } from "../layout/HelpLine";
import { Loading } from "../layout/Loading";
import { Page } from "../layout/Page";
import { NotFoundPage } from "../pages/NotFoundPage";
import { Offered } from "./Offered";
import { OrderByPost } from "./OrderByPost";
import { PhoneNumbers } from "./PhoneNumbers";
import { ShownOfRecord } from "./ShownOfRecord";
import { Sites } from "./Sites";
import { useHospitals } from "./useHospitals";
import { HospitalsWords, useWords } from "./words";

/** One hospital: what one can use there, what it shows of the record, how to order the rest. */
export function HospitalPage() {
  return (
    <HospitalsWords>
      <Asked />
    </HospitalsWords>
  );
}

function Asked() {
  const texts = useWords();
  const { id } = useParams();
  const { hospitals, problem, reload } = useHospitals();
  if (problem) {
    return (
      <Page title={texts.title} heading={texts.heading}>
        <PhoneNumbers problem={problem} onRetry={reload} />
        <HelpLine listed />
      </Page>
    );
  }
  if (!hospitals) return <Loading />;
  const hospital = hospitals.find((each) => each.id === id);
  return hospital ? <Whole hospital={hospital} /> : <NotFoundPage />;
}

function Whole({ hospital }: { hospital: Hospital }) {
  const texts = useWords();
  return (
    <Page title={texts.one} heading={<span lang="nb">{hospital.name}</span>}>
      <Offered services={hospital.services} />
      <ShownOfRecord record={hospital.record} />
      <OrderByPost hospital={hospital} />
      <Sites sites={hospital.sites} />
      <div className="buttons">
        <Link to="/sykehusene" className="ds-button" data-variant="secondary">
          {texts.all}
        </Link>
      </div>
      <HelpLine hospital={hospital} />
    </Page>
  );
}
