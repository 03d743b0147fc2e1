import { useAppointment } from "../appointment/AppointmentProvider";
import type { Earlier, Told } from "../appointment/told";
import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import { useWords } from "./useWords";

/** What just came of the wish for an earlier time, or of an offer. */
export function EarlierNews({ told }: { told: Told | undefined }) {
  const { news, notWaiting } = useWords();
  const { appointment } = useAppointment();
  const dates = useDates();
  if (!told || !isNews(told)) return null;
  const { heading, text } = news[told.kind];
  return (
    <Alert kind={told.kind === "offer-ended" ? "warning" : "success"} heading={heading}>
      {told.kind === "offer-taken" && (
        <p className="strong sentence">{dates.moment(appointment.starts_at)}</p>
      )}
      <p>{told.kind === "offer-ended" && !appointment.short_notice ? notWaiting : text}</p>
    </Alert>
  );
}

function isNews(told: Told): told is Earlier {
  return told.kind.startsWith("wish-") || told.kind.startsWith("offer-");
}
