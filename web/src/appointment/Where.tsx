import type { Appointment } from "../api/types";
import { Icon, type IconName } from "../layout/Icon";
import { OpeningHours } from "../layout/OpeningHours";
import { Phone } from "../layout/Phone";
import { useCareTexts } from "./careWords";
import { isAgreed } from "./standing";

type Unit = NonNullable<Appointment["unit"]>;

/** Where to be, or that one is rung up; a discreet appointment's place stands in the letter alone. */
export function Where({ appointment }: { appointment: Appointment }) {
  const texts = useCareTexts().appointment;
  const { discreet, organization, unit, place, type } = appointment;
  const agreed = isAgreed(appointment);
  return (
    <section className="part" aria-labelledby="where">
      <h2 id="where" className="ds-heading part-heading" data-size="xs">
        <Icon name={iconFor(type)} />
        {texts.where}
      </h2>
      <p className="strong" lang="nb">
        {organization.name}
      </p>
      {discreet && !unit && agreed && <p>{texts.discreetWhere}</p>}
      {unit && (
        <>
          <p lang="nb">{[unit.name, unit.site].filter(Boolean).join(", ")}</p>
          {isRemote(type) ? (
            agreed && <p>{type === "telephone" ? texts.byPhone : texts.byVideo}</p>
          ) : (
            <Address unit={unit} place={agreed ? place : null} onMap={!discreet} />
          )}
          <p>
            {texts.contact}: <Phone number={unit.phone} />
            <br />
            <OpeningHours hours={unit.opening_hours} />
          </p>
        </>
      )}
    </section>
  );
}

interface Addressed {
  unit: Unit;
  place: string | null | undefined;
  /** A map is another's site, which would learn where one who goes to a discreet unit is treated. */
  onMap: boolean;
}

function Address({ unit, place, onMap }: Addressed) {
  const texts = useCareTexts().appointment;
  const search = `https://www.openstreetmap.org/search?query=${encodeURIComponent(unit.address)}`;
  return (
    <>
      {place && (
        <p>
          {texts.meet}:{" "}
          <span className="strong" lang="nb">
            {place}
          </span>
        </p>
      )}
      <p>
        <span lang="nb">{unit.address}</span>
        <br />
        {onMap && (
          <a className="ds-link screen-only" href={search} target="_blank" rel="noreferrer">
            {texts.map} <span className="subtle">({texts.mapHint})</span>
          </a>
        )}
      </p>
    </>
  );
}

function isRemote(type: Appointment["type"]): boolean {
  return type === "telephone" || type === "video";
}

function iconFor(type: Appointment["type"]): IconName {
  if (type === "telephone") return "phone";
  return type === "video" ? "video" : "pin";
}
