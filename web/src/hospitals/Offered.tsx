import type { Hospital, Service } from "../api/types";
import { StatusTag } from "./StatusTag";
import { SERVICES } from "./services";
import { useWords } from "./words";

/** Each service: whether it is on, where, and what one does where it is not. */
export function Offered({ services }: Pick<Hospital, "services">) {
  const texts = useWords();
  return (
    <section aria-labelledby="offered">
      <h2 id="offered" className="ds-heading" data-size="sm">
        {texts.offered}
      </h2>
      <ul className="offered">
        {SERVICES.map((name) => (
          <li key={name}>
            <div className="offered-name">
              <h3 className="ds-heading" data-size="2xs">
                {texts.services[name].name}
              </h3>
              <StatusTag status={services[name].status} />
            </div>
            <p>{texts.services[name][services[name].status]}</p>
            {services[name].status === "pilot" && <PilotPlaces service={services[name]} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PilotPlaces({ service }: { service: Service }) {
  const texts = useWords();
  if (!service.pilot_units.length) return <p>{texts.pilotSomewhere}</p>;
  return (
    <>
      <p>{texts.pilotAt}</p>
      <ul className="ds-list">
        {service.pilot_units.map((unit) => (
          <li key={unit} lang="nb">
            {unit}
          </li>
        ))}
        {service.more_pilot_units && <li>{texts.pilotMore}</li>}
      </ul>
    </>
  );
}
