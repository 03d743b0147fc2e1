import { useLocation, useNavigate } from "react-router";
import { OFFICE } from "../signedIn/homes";
import { useBarWords } from "./barWords";
import { useUnit } from "./unit";

/** For those who work at several units: which one all that is shown belongs to. What the records office
 * has belongs to none. */
export function UnitSwitch() {
  const { unit, units, choose } = useUnit();
  const texts = useBarWords().bar;
  const { pathname } = useLocation();
  const navigate = useNavigate();
  if (units.length < 2 || pathname.startsWith(OFFICE)) return null;
  const turnTo = (id: string) => {
    choose(id);
    // One wish, or one thread, belongs to the unit that one leaves.
    if (pathname.startsWith("/arbeid/endringer/")) navigate("/arbeid/endringer");
    if (isThread(pathname)) navigate("/arbeid/meldinger");
  };
  return (
    <div className="ds-field unit-switch">
      <label className="ds-label" htmlFor="unit">
        {texts.unit}
      </label>
      <select
        id="unit"
        className="ds-input"
        value={unit.id}
        onChange={({ target }) => turnTo(target.value)}
      >
        {units.map(({ id, name }) => (
          <option key={id} value={id} lang="nb">
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function isThread(pathname: string): boolean {
  return /^\/arbeid\/meldinger\/[0-9a-f]{32}$/.test(pathname);
}
