"""What may be done with an appointment, until when, and what it may cost. Pure rules, no calls."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple, get_args

from functions.appointments.feed_contract import FedAppointment
from functions.appointments.models import OPEN, Action, Appointment, Slot, Status, Window
from functions.shared.clock import OSLO
from functions.shared.errors import (
    DomainError,
    MovedTooOften,
    NotOffered,
    NotPossible,
    PhoneOnly,
    TooLate,
)
from functions.shared.organizations import AppointmentRules, AppointmentType, Unit
from functions.shared.standing import Standing, is_underage
from functions.shared.workdays import is_workday, workday_after, workday_before

HORIZON = timedelta(weeks=26)
"""How far ahead one may look for a time."""

CODE_OUTLIVES = timedelta(days=7)
"""A letter's code shows its appointment for a week after it."""

ANSWER_WORKDAYS = 2
"""Within how many working days every hospital has promised to answer a wish for a change."""

SHORTEST_NOTICE = timedelta(hours=24)
"""Nobody is put on a list for an earlier time when so little is left of the one they have."""

_ACTIONS: tuple[Action, ...] = get_args(Action)
_CHANGES: tuple[Action, ...] = ("move", "change_request")

Refusals = Mapping[Action, type[DomainError] | None]
"""Why each of the acts cannot be done now; None where it can."""


def deadline(starts_at: datetime, rules: AppointmentRules) -> datetime:
    """Until when cancelling is free: so many hours before the start.

    Where that is no working day, the last working day before it at the organization's hour: for a
    Monday until Friday.
    """
    moment = starts_at.astimezone(UTC) - timedelta(hours=rules.cancel_hours)
    day = moment.astimezone(OSLO).date()
    if is_workday(day):
        return moment
    return datetime.combine(workday_before(day), rules.weekend_hour, OSLO).astimezone(UTC)


class Limits(NamedTuple):
    """Until when an appointment can be changed."""

    free: datetime
    """Its cancelling costs nothing: `deadline`."""
    without_call: datetime
    """Enough working days remain for the unit to take a change from the page."""

    @property
    def changeable(self) -> datetime:
        """Until when it can be moved here."""
        return min(self.free, self.without_call)

    def refusal(self, now: datetime) -> type[DomainError] | None:
        """Why it is too late for a change; None if it is not."""
        if now > self.without_call:
            return PhoneOnly
        return TooLate if now > self.free else None


def limits(starts_at: datetime, rules: AppointmentRules) -> Limits:
    """Of what starts then."""
    return Limits(deadline(starts_at, rules), _call_from(starts_at, rules))


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
    """Why this cannot be done now; None if it can. Every act asks here."""
    until = limits(appointment.starts_at, rules)
    return _closed(appointment, now) or _refusal(action, appointment, rules, until, now)


def refusals(
    appointment: Appointment, rules: AppointmentRules, until: Limits, now: datetime
) -> Refusals:
    """The same of everything that can be done."""
    if closed := _closed(appointment, now):
        return dict.fromkeys(_ACTIONS, closed)
    return {each: _refusal(each, appointment, rules, until, now) for each in _ACTIONS}


def _closed(appointment: Appointment, now: datetime) -> type[DomainError] | None:
    """Why nothing can be done any more. The sick must be able to cancel until the start."""
    if now >= appointment.starts_at:
        return TooLate
    return None if appointment.status in OPEN else NotPossible


def _refusal(
    action: Action,
    appointment: Appointment,
    rules: AppointmentRules,
    until: Limits,
    now: datetime,
) -> type[DomainError] | None:
    """Of what is still open."""
    if _is_done(action, appointment):
        return NotPossible
    if not _is_let(action, appointment.type, rules):
        return NotOffered
    if action == "move" and appointment.moves >= rules.most_moves:
        return MovedTooOften
    if action in _CHANGES:
        return until.refusal(now)
    if action == "short_notice" and now > appointment.starts_at - SHORTEST_NOTICE:
        return TooLate
    return None


def _is_let(action: Action, type_: AppointmentType, rules: AppointmentRules) -> bool:
    """Whether the unit lets this be done to that kind of appointment."""
    if action == "cancel":
        return type_ in rules.cancel_types
    if action == "move":
        return type_ in rules.move_types
    return action != "short_notice" or type_ in rules.short_notice_types


def _is_done(action: Action, appointment: Appointment) -> bool:
    if action == "confirm":
        return appointment.status == "confirmed"
    return action == "change_request" and appointment.change_requested_at is not None


def may(refused: Refusals) -> dict[Action, bool]:
    """What can be done now."""
    return {each: why is None for each, why in refused.items()}


def may_not(refused: Refusals) -> dict[Action, str]:
    """Why the rest cannot be done, as far as the appointment itself does not say it."""
    return {
        each: why.code
        for each, why in refused.items()
        if why is not None and why is not NotPossible
    }


def may_no_show(appointment: Appointment, now: datetime) -> bool:
    """Whether staff may say that nobody came."""
    return appointment.status in OPEN and now >= appointment.starts_at


def fits(slot: Slot, appointment: Appointment, now: datetime) -> bool:
    """Whether the appointment could be then: long enough, to come, and meant for its kind."""
    return (
        slot.duration_minutes >= appointment.duration_minutes
        and (not slot.types or appointment.type in slot.types)
        and now < slot.starts_at
    )


def is_offered(
    slot: Slot, appointment: Appointment, rules: AppointmentRules, now: datetime
) -> bool:
    """Whether its patient may move it there: free, and fit.

    Only while it could be moved away again: nobody is offered a time that already costs.
    """
    return (
        slot.is_free
        and fits(slot, appointment, now)
        and limits(slot.starts_at, rules).refusal(now) is None
    )


def bookable_type(slot: Slot, unit: Unit, now: datetime) -> AppointmentType | None:
    """As what a patient may book the slot; None if not. It must say itself what it is for."""
    if not slot.is_free or now >= slot.starts_at:
        return None
    if limits(slot.starts_at, unit.appointments).refusal(now) is not None:
        return None
    return next((each for each in slot.types if each in unit.book_types), None)


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


def is_same_time(old: Appointment | None, fed: FedAppointment) -> bool:
    """Whether the system says the time and unit that stand here, to be kept."""
    if old is None or fed.status != "booked":
        return False
    return (fed.unit_id, fed.starts_at) == (old.unit_id, old.starts_at)


def repeats(old: Appointment | None, fed: FedAppointment) -> bool:
    """Whether the system says nothing new of the time: what the patient did or wished stands."""
    if old is None or fed.status != "booked" or has_read(old, fed):
        return False
    return is_same_time(old, fed) or keeps_move(old, fed)


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
    done_here = old.cancelled_by == "patient" or old.status == "no-show"
    return old.status if done_here and not has_read(old, fed) else fed.status


def news(
    old: Appointment | None, new: Appointment, now: datetime, *, text_is_new: bool
) -> str | None:
    """Which notice the hospital's word calls for, if any: of what is to come, and has changed."""
    if now >= new.starts_at:
        return None
    was_open, is_open = old is not None and old.status in OPEN, new.status in OPEN
    if not is_open:
        return "appointment-cancelled" if was_open and new.status == "cancelled" else None
    if old is None or not was_open:
        return "appointment-new"
    same = (old.starts_at, old.unit_id, old.type, old.duration_minutes) == (
        new.starts_at,
        new.unit_id,
        new.type,
        new.duration_minutes,
    )
    return None if same and not text_is_new else "appointment-updated"
