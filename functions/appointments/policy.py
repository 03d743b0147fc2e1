"""What may be done with an appointment, until when, and what it may cost. Pure rules, no calls."""

from datetime import UTC, date, datetime, timedelta

from functions.appointments.contract import FedAppointment
from functions.appointments.models import Appointment, May, Status, Window
from functions.shared.clock import OSLO
from functions.shared.organizations import AppointmentRules
from functions.shared.standing import Standing, is_underage
from functions.shared.workdays import is_workday, workday_before

CODE_OUTLIVES = timedelta(days=7)
"""A letter's code shows its appointment for a week after it."""

_OPEN: tuple[Status, ...] = ("booked", "confirmed")


def deadline(starts_at: datetime, rules: AppointmentRules) -> datetime:
    """Until when cancelling is free: so many hours before the start.

    Where that is no working day, the last working day before it at the organization's hour: for a
    Monday until Friday.
    """
    moment = (starts_at.astimezone(UTC) - timedelta(hours=rules.cancel_hours)).astimezone(OSLO)
    if not is_workday(moment.date()):
        day = workday_before(moment.date())
        moment = datetime.combine(day, rules.weekend_hour, OSLO)
    return moment.astimezone(UTC)


def is_late(starts_at: datetime, rules: AppointmentRules, now: datetime) -> bool:
    """Whether cancelling has stopped being free."""
    return now > deadline(starts_at, rules)


def is_within(appointment: Appointment, window: Window, now: datetime) -> bool:
    """Whether it is coming or past as asked, and starts between the window's ends."""
    coming = appointment.ends_at > now
    return (
        (window.period is None or coming == (window.period == "coming"))
        and (window.begins is None or window.begins <= appointment.starts_at)
        and (window.ends is None or appointment.starts_at < window.ends)
    )


def may(appointment: Appointment, now: datetime) -> May:
    """What can be done now. The sick must be able to say so until the start."""
    ahead = now < appointment.starts_at
    return May(
        confirm=ahead and appointment.status == "booked",
        cancel=ahead and appointment.status in _OPEN,
    )


def may_have_code(standing: Standing, birth_date: date, ends_at: datetime, now: datetime) -> bool:
    """Whether a letter about it may carry a code that works: not for the protected or the dead,
    not under 16, not long after it is over."""
    closed = standing.protected or standing.deceased
    underage = is_underage(birth_date, now.astimezone(OSLO).date())
    return not (closed or underage) and now < ends_at + CODE_OUTLIVES


def status_after(old: Appointment | None, fed: FedAppointment) -> Status:
    """The status after a feed object: the hospital's, except that what the patient did stands.

    A system that has not yet read that the patient cancelled must not undo it by repeating the
    same time; a new time, or `seen_version`, makes it a new appointment.
    """
    if fed.status != "booked" or old is None or old.starts_at != fed.starts_at:
        return fed.status
    if old.status == "confirmed":
        return old.status
    seen = fed.seen_version is not None and fed.seen_version >= old.version
    return old.status if old.cancelled_by == "patient" and not seen else fed.status
