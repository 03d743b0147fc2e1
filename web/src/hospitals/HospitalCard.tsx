import { Link } from "react-router";
import type { Hospital } from "../api/types";
import { OpeningHours } from "../layout/OpeningHours";
import { Phone } from "../layout/Phone";
import { StatusTag } from "./StatusTag";
import { SERVICES } from "./services";
import { useWords } from "./words";

/** What is on at a hospital, at a glance; its own page tells the rest. */
export function HospitalCard({ hospital }: { hospital: Hospital }) {
  const texts = useWords();
  return (
    <>
      <h2 className="ds-heading" data-size="xs">
        <Link className="hospital-link" to={`/sykehusene/${hospital.id}`} lang="nb">
          {hospital.name}
        </Link>
      </h2>
      <ul className="statuses">
        {SERVICES.map((name) => (
          <li key={name}>
            {texts.services[name].name} <StatusTag status={hospital.services[name].status} />
          </li>
        ))}
      </ul>
      <p>
        {texts.phone}: <Phone number={hospital.phone} />
        <br />
        <OpeningHours hours={hospital.opening_hours} />
      </p>
    </>
  );
}
