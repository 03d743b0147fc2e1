import { useState } from "react";
import { answerOffer } from "../api/appointments";
import { useAppointment } from "../appointment/AppointmentProvider";
import { useAnswer } from "../appointment/useAnswer";
import { useReturn } from "../appointment/useReturn";

type How = "accept" | "pass";

/** The offer as it was when one came here, and what the API said to the answer. */
export function useOffer() {
  const { appointment } = useAppointment();
  const [offer] = useState(appointment.offer);
  const [how, setHow] = useState<How>();
  const { answer, problem } = useAnswer();
  const goBack = useReturn();

  const respond = async (chosen: How) => {
    if (!offer || how) return;
    setHow(chosen);
    const outcome = await answer(
      `${chosen} ${offer.id}`,
      (_, sending) => answerOffer(offer.id, chosen, sending),
      { kind: chosen === "accept" ? "offer-taken" : "offer-passed" },
    );
    setHow(undefined);
    if (outcome !== "open") goBack();
  };
  return { offer, how, problem, respond };
}
