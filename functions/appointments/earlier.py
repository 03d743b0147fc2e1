"""Whom an earlier time is offered to, when, and for how long. Pure rules, no calls."""

from datetime import datetime, time, timedelta

from functions.appointments import policy
from functions.appointments.models import OPEN, Appointment, Slot
from functions.shared.clock import OSLO
from functions.shared.organizations import OrganizationRules

BEGINS, ENDS = time(8), time(21)
"""Between these nobody sleeps: an offer that runs out in the night is none."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def held_until(rules: OrganizationRules, now: datetime) -> datetime | None:
    """Until when an offer made now is held; None at an hour when none is made."""
    until = now + timedelta(minutes=rules.offer_minutes)
    begun, ended = now.astimezone(OSLO), until.astimezone(OSLO)
    awake = begun.time() >= BEGINS and ended.time() <= ENDS and begun.date() == ended.date()
    return until if awake else None


def suits(slot: Slot, appointment: Appointment, until: datetime, now: datetime) -> bool:
    """Whether the slot is what its patient waits for: on an earlier day, at an hour that suits, and
    far enough ahead, also if they answer at the last moment."""
    wish = appointment.waiting
    if wish is None or appointment.status not in OPEN or appointment.offer:
        return False
    begins, ends = _hours(slot, appointment)
    return (
        slot.is_free
        and appointment.id not in slot.passed_by
        and policy.fits(slot, appointment, now)
        and begins.date() < appointment.starts_at.astimezone(OSLO).date()
        and begins.date() == ends.date()
        and WEEKDAYS[begins.weekday()] in wish.days
        and wish.begins <= f"{begins:%H:%M}"
        and f"{ends:%H:%M}" <= wish.ends
        and now + timedelta(hours=wish.notice_hours) <= slot.starts_at
        and until < slot.starts_at
    )


def _hours(slot: Slot, appointment: Appointment) -> tuple[datetime, datetime]:
    ends_at = slot.starts_at + timedelta(minutes=appointment.duration_minutes)
    return slot.starts_at.astimezone(OSLO), ends_at.astimezone(OSLO)


def is_held(appointment: Appointment, offer_id: str, now: datetime) -> bool:
    """Whether this very offer still stands."""
    offer = appointment.offer
    return offer is not None and offer.id == offer_id and now < offer.held_until


def still_fits(slot: Slot | None, appointment: Appointment, now: datetime) -> bool:
    """Whether the slot is still what the appointment was offered."""
    offer = appointment.offer
    return (
        slot is not None
        and offer is not None
        and slot.offered_to == appointment.id
        and slot.starts_at == offer.starts_at
        and not slot.withdrawn
        and policy.fits(slot, appointment, now)
    )
