import type { Appointment } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { StandingTag } from "./StandingTag";

/** Where it is, of what kind, and where it stands. */
export function Facts({ appointment }: { appointment: Appointment }) {
  const { types } = useTexts().appointment;
  const { organization, unit, type } = appointment;
  return (
    <>
      <p>
        <span lang="nb">{organization.name}</span>
        {unit && (
          <>
            <br />
            <span lang="nb">{[unit.name, unit.site].filter(Boolean).join(", ")}</span>
          </>
        )}
      </p>
      {type && <p className="subtle">{types[type]}</p>}
      <StandingTag appointment={appointment} />
    </>
  );
}
