"""Reminders: one for each start of an appointment, however often it is looked for."""

from datetime import UTC, timedelta

from functions.appointments.changes import Changes
from functions.appointments.models import Appointment
from functions.appointments.repository import AppointmentsRepository, appointment_of
from functions.shared.clock import Clock
from functions.shared.database import ConditionFailed

PAGE = 50
LOOKED_BACK = 7
"""Days in which a reminder that was not written when it was due is still written."""


class Reminders:
    """Writes the notices; who gets them, and when, is decided where notices are sent."""

    def __init__(self, repository: AppointmentsRepository, changes: Changes, clock: Clock) -> None:
        self.repository = repository
        self.changes = changes
        self.clock = clock

    def remind(self) -> int:
        """Of all that is due by now. Answers of how many."""
        today = self.clock().astimezone(UTC).date()
        days = [today - timedelta(days=back) for back in range(LOOKED_BACK, -1, -1)]
        written = 0
        for day in days:
            while listed := self.repository.due(day, self.clock(), PAGE):
                keys = [self.repository.appointment_key(*each[1:]) for each in listed]
                stored = map(appointment_of, self.repository.read(*keys))
                done = [self._remind(each) for each in stored if each and self._is_due(each)]
                written += sum(done)
                if not any(done):
                    break
        return written

    def _is_due(self, appointment: Appointment) -> bool:
        """Now, as it stands: the index lags."""
        at = appointment.remind_at
        return at is not None and at <= self.clock()

    def _remind(self, appointment: Appointment) -> bool:
        mark = self.repository.mark_reminded(appointment)
        try:
            self.repository.write(mark, self.changes.reminder(appointment))
        except ConditionFailed as failed:
            if 0 in failed.places:
                return False  # changed meanwhile: looked at anew by the next run
            self.repository.write(mark)  # the notice was written before
        return True
