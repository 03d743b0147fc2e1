"""When a patient is reminded of an appointment. A pure rule, no calls."""

from datetime import UTC, datetime, time, timedelta

from functions.appointments.models import OPEN, Appointment
from functions.shared.clock import OSLO

HOUR = time(10)
"""In the morning, so that whoever wants to call can do so."""


def remind_at(appointment: Appointment, days: int) -> datetime | None:
    """So many days before it, at ten; None if it is off, was reminded of, or nobody wants it."""
    if not days or appointment.status not in OPEN:
        return None
    if appointment.reminded == appointment.starts_at:
        return None
    day = appointment.starts_at.astimezone(OSLO).date() - timedelta(days=days)
    return datetime.combine(day, HOUR, OSLO).astimezone(UTC)
