"""The letter about an appointment: may it carry a code, which one, and what that leads to."""

from datetime import date

from functions.appointments import policy
from functions.appointments.codes import Codes
from functions.appointments.models import Appointment, Reference
from functions.shared.clock import Clock
from functions.shared.standing import Standing


class Letters:
    """Issues codes."""

    def __init__(self, codes: Codes, clock: Clock) -> None:
        self.codes = codes
        self.clock = clock

    def may_carry_code(
        self, appointment: Appointment, birth_date: date, standing: Standing
    ) -> bool:
        """Whether this patient's letter may: not once the patient has switched its code off."""
        if appointment.code_off:
            return False
        return policy.may_have_code(standing, birth_date, appointment.ends_at, self.clock())

    def issue(
        self, appointment: Appointment, birth_date: date, youngest: date, standing: Standing
    ) -> tuple[str | None, Reference | None]:
        """The code and what makes it work, or neither. `birth_date` is what will prove it, as this
        hospital knows it; `youngest` decides the age."""
        if not self.may_carry_code(appointment, youngest, standing):
            return None, None
        code = self.code(appointment)
        return code, self.reference(appointment, code, birth_date)

    def code(self, appointment: Appointment) -> str:
        """The code of the appointment's generation, the same whenever asked."""
        return self.codes.code(
            appointment.organization, appointment.external_id, appointment.generation
        )

    def reference(self, appointment: Appointment, code: str, birth_date: date) -> Reference:
        """What makes the code work."""
        opened = self.codes.open(code)
        return Reference(
            lookup=opened.lookup,
            proof=opened.proof(birth_date),
            patient_id=appointment.patient_id,
            appointment_id=appointment.id,
            generation=appointment.generation,
            expires=policy.code_expires(appointment),
        )
