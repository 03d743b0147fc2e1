import { useLocation, useNavigate } from "react-router";
import { useUnit } from "./unit";
import { useWords } from "./words";

/** For those who work at several units: which one all that is shown belongs to. */
export function UnitSwitch() {
  const { unit, units, choose } = useUnit();
  const texts = useWords().bar;
  const { pathname } = useLocation();
  const navigate = useNavigate();
  if (units.length < 2) return null;
  const turnTo = (id: string) => {
    choose(id);
    // One wish belongs to the unit that one leaves.
    if (pathname.startsWith("/arbeid/endringer/")) navigate("/arbeid/endringer");
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
