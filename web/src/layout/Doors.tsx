import { Link } from "react-router";
import { Icon, type IconName } from "./Icon";

export interface Door {
  to: string;
  icon: IconName;
  name: string;
  text: string;
}

/** The ways on from a page, each with what lies behind it. */
export function Doors({ doors }: { doors: Door[] }) {
  return (
    <ul className="doors">
      {doors.map(({ to, icon, name, text }) => (
        <li key={to} className="ds-card">
          <Icon name={icon} />
          <div>
            <Link to={to} className="door-link">
              {name}
            </Link>
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
