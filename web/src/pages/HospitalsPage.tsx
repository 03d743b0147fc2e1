import hospitals from "../generated/hospitals.json";
import { useTexts } from "../language/LanguageProvider";
import { HelpLine } from "../layout/HelpLine";
import { OpeningHours } from "../layout/OpeningHours";
import { Page } from "../layout/Page";
import { Phone } from "../layout/Phone";

interface Hospital {
  id: string;
  name: string;
  phone: string;
  opening_hours: string;
  appointments: "active" | "pilot" | "off";
  pilot_units: string[];
}

const COLOURS = { active: "success", pilot: "info", off: "neutral" } as const;

/** Every hospital of the region: whether its letters carry codes, and where to phone. */
export function HospitalsPage() {
  const texts = useTexts().hospitals;
  return (
    <Page title={texts.title} heading={texts.heading} wide>
      <p className="lead">{texts.lead}</p>
      <ul className="hospitals">
        {(hospitals as Hospital[]).map((hospital) => (
          <li key={hospital.id} className="ds-card">
            <HospitalCard hospital={hospital} />
          </li>
        ))}
      </ul>
      <HelpLine listed />
    </Page>
  );
}

function HospitalCard({ hospital }: { hospital: Hospital }) {
  const texts = useTexts().hospitals;
  return (
    <>
      <div className="hospital-name">
        <h2 className="ds-heading" data-size="2xs" lang="nb">
          {hospital.name}
        </h2>
        <span className="ds-tag" data-color={COLOURS[hospital.appointments]}>
          {texts.statuses[hospital.appointments]}
        </span>
      </div>
      <Note hospital={hospital} />
      <p>
        {texts.phone}: <Phone number={hospital.phone} />
        <br />
        <OpeningHours hours={hospital.opening_hours} />
      </p>
    </>
  );
}

function Note({ hospital }: { hospital: Hospital }) {
  const texts = useTexts().hospitals;
  if (hospital.appointments === "active") return null;
  if (hospital.appointments === "off") return <p>{texts.off}</p>;
  const units = hospital.pilot_units.join(", ");
  return <p>{units ? texts.pilot(units) : texts.pilotSome}</p>;
}
