"""What may be done with an appointment, until when, and what it may cost. Pure rules, no calls."""

from datetime import UTC, date, datetime, timedelta
from typing import Literal

from functions.appointments.feed_contract import FedAppointment
from functions.appointments.models import Appointment, May, Slot, Status, Window
from functions.shared.clock import OSLO
from functions.shared.errors import DomainError, NotPossible, PhoneOnly, TooLate
from functions.shared.organizations import AppointmentRules
from functions.shared.standing import Standing, is_underage
from functions.shared.workdays import is_workday, workday_after, workday_before

CODE_OUTLIVES = timedelta(days=7)
"""A letter's code shows its appointment for a week after it."""

ANSWER_WORKDAYS = 2
"""Within how many working days every hospital has promised to answer a wish for a change."""

Action = Literal["confirm", "cancel", "move", "change_request"]
_CHANGES: tuple[Action, ...] = ("move", "change_request")
OPEN: tuple[Status, ...] = ("booked", "confirmed")


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


def changeable_until(starts_at: datetime, rules: AppointmentRules) -> datetime:
    """Until when it can be moved here: while cancelling is free and no call is asked for."""
    return min(deadline(starts_at, rules), _call_from(starts_at, rules))


def _call_from(starts_at: datetime, rules: AppointmentRules) -> datetime:
    """When so few working days remain that the unit wants a call, at the same time of day."""
    if not rules.phone_only_workdays:
        return starts_at.astimezone(UTC)
    local = starts_at.astimezone(OSLO)
    day = workday_before(local.date(), rules.phone_only_workdays)
    return datetime.combine(day, local.time(), OSLO).astimezone(UTC)


def answer_by(requested_at: datetime) -> date:
    """The day by whose end the hospital answers a wish for a change."""
    return workday_after(requested_at.astimezone(OSLO).date(), ANSWER_WORKDAYS)


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


def refusal(
    action: Action, appointment: Appointment, rules: AppointmentRules, now: datetime
) -> type[DomainError] | None:
    """Why this cannot be done now; None if it can. `may` and every act ask here.

    The sick must be able to cancel until the start.
    """
    if now >= appointment.starts_at:
        return TooLate
    if appointment.status not in OPEN or _is_done(action, appointment):
        return NotPossible
    if action in _CHANGES:
        return _too_late_to_change(appointment.starts_at, rules, now)
    return None


def _is_done(action: Action, appointment: Appointment) -> bool:
    if action == "confirm":
        return appointment.status == "confirmed"
    return action == "change_request" and appointment.change_requested_at is not None


def _too_late_to_change(
    starts_at: datetime, rules: AppointmentRules, now: datetime
) -> type[DomainError] | None:
    if now > _call_from(starts_at, rules):
        return PhoneOnly
    return TooLate if is_late(starts_at, rules, now) else None


def may(appointment: Appointment, rules: AppointmentRules, now: datetime) -> May:
    """What can be done now."""

    def can(action: Action) -> bool:
        return refusal(action, appointment, rules, now) is None

    return May(
        confirm=can("confirm"),
        cancel=can("cancel"),
        move=can("move"),
        change_request=can("change_request"),
    )


def is_offered(
    slot: Slot, appointment: Appointment, rules: AppointmentRules, now: datetime
) -> bool:
    """Whether the appointment may move there: free, long enough, and meant for its kind.

    Only while it could be moved away again: nobody is offered a time that already costs.
    """
    return (
        slot.is_free
        and slot.duration_minutes >= appointment.duration_minutes
        and (not slot.types or appointment.type in slot.types)
        and now < slot.starts_at
        and _too_late_to_change(slot.starts_at, rules, now) is None
    )


def code_ends(appointment: Appointment) -> datetime:
    """When a letter's code stops working."""
    return appointment.ends_at + CODE_OUTLIVES


def code_expires(appointment: Appointment) -> int:
    """The same in epoch seconds."""
    return int(code_ends(appointment).timestamp())


def may_have_code(standing: Standing, birth_date: date, ends_at: datetime, now: datetime) -> bool:
    """Whether a letter about it may carry a code that works: not for the protected or the dead, nor
    for who has shut that door, not under 16, not long after it is over."""
    closed = standing.protected or standing.deceased or standing.letters_shut
    underage = is_underage(birth_date, now.astimezone(OSLO).date())
    return not (closed or underage) and now < ends_at + CODE_OUTLIVES


def has_read(old: Appointment, fed: FedAppointment) -> bool:
    """Whether the system says that it has read in the change feed all that the patient did."""
    return fed.seen_version is not None and fed.seen_version >= old.acted_version


def keeps_move(old: Appointment | None, fed: FedAppointment) -> bool:
    """Whether the patient's own move stands: the system repeats a time that they have left, and has
    not read that they did."""
    if old is None or fed.status != "booked" or old.cancelled_by == "hospital":
        return False
    return fed.unit_id == old.unit_id and fed.starts_at in old.left and not has_read(old, fed)


def repeats(old: Appointment | None, fed: FedAppointment) -> bool:
    """Whether the system says nothing new of the time: what the patient did or wished stands."""
    if old is None or fed.status != "booked" or has_read(old, fed):
        return False
    is_current = (fed.unit_id, fed.starts_at) == (old.unit_id, old.starts_at)
    return is_current or keeps_move(old, fed)


def status_after(old: Appointment | None, fed: FedAppointment) -> Status:
    """The status after a feed object: the hospital's, except that what the patient did stands.

    A system that has not yet read that the patient cancelled or moved must not undo it by repeating
    a time; a new time, or `seen_version`, makes it a new appointment.
    """
    if fed.status != "booked" or old is None:
        return fed.status
    if keeps_move(old, fed):
        return old.status
    if old.starts_at != fed.starts_at:
        return fed.status
    if old.status == "confirmed":
        return old.status
    return old.status if old.cancelled_by == "patient" and not has_read(old, fed) else fed.status
