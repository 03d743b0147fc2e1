import { useLayoutEffect, useRef } from "react";
import { Link } from "react-router";
import type { Appointment } from "../api/types";
import { useDates } from "../language/useDates";
import { Facts } from "./Facts";

interface Shown {
  appointment: Appointment;
  /** Moves there when it appears: one has just asked for more. */
  focus: boolean;
  /** The heading that it has where it stands. */
  as?: "h3" | "h4";
}

/** One appointment of a list; all of the card leads to it. */
export function AppointmentCard({ appointment, focus, as: Heading = "h3" }: Shown) {
  const dates = useDates();
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (focus) link.current?.focus();
  }, [focus]);
  const { id, starts_at, status } = appointment;
  return (
    <li className="ds-card">
      <Heading className="ds-heading" data-size="2xs">
        <Link ref={link} to={`/timeavtaler/${id}`} className="door-link sentence">
          <time dateTime={starts_at} className={status === "cancelled" ? "struck" : undefined}>
            {dates.moment(starts_at)}
          </time>
        </Link>
      </Heading>
      <Facts appointment={appointment} />
    </li>
  );
}
