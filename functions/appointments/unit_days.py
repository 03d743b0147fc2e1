"""A unit's days as its staff see them, and the wishes that wait for their answer."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta

from functions.appointments import policy
from functions.appointments.changes import KIND
from functions.appointments.contract import FreeTime, FreeTimePage
from functions.appointments.desk import Desk
from functions.appointments.free_times import free_time, read_cursor
from functions.appointments.models import Appointment, Window, slot_id
from functions.appointments.repository import AppointmentsRepository, Listed
from functions.appointments.staff_contract import StaffAppointment, StaffPage, WaitingWishes
from functions.shared.access_log import AccessLog, Purpose
from functions.shared.clock import OSLO, Clock, timestamp
from functions.shared.errors import InvalidCursor, NotFound
from functions.shared.identity import Identity
from functions.shared.patients import Person

WEEK, LONGEST = timedelta(days=7), timedelta(days=31)
"""How much is shown if nothing is said, and at most."""

COUNTED = 100
"""Wishes that are counted; nobody needs to know how many more."""

_CURSOR = re.compile(r"([0-9T:.Z-]{27})~([0-9a-f]{32})~([0-9a-f]{32})", re.ASCII)


class UnitDays:
    """Lists, each page after the access log says for every patient that it was shown."""

    def __init__(
        self,
        repository: AppointmentsRepository,
        desk: Desk,
        access_log: AccessLog,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.desk = desk
        self.access_log = access_log
        self.clock = clock

    def days(
        self, caller: Identity, unit_id: str, window: Window, cursor: str | None, limit: int
    ) -> StaffPage:
        """The unit's appointments from today on, or in the window. Raises NotFound, ServiceOff and
        InvalidCursor."""
        self.desk.require_unit(caller, unit_id)
        today = datetime.combine(self.clock().astimezone(OSLO).date(), time(), OSLO)
        begin = window.begins or today
        end = min(window.ends or begin + WEEK, begin + LONGEST)
        after = _after(cursor)
        if after and not begin <= after[0] < end:
            raise InvalidCursor  # of another window
        listed = self.repository.of_unit(unit_id, begin, end, after, limit)
        return self._page(
            caller,
            listed,
            limit,
            "days-list",
            lambda each: each.unit_id == unit_id and begin <= each.starts_at < end,
        )

    def wishes(self, caller: Identity, unit_id: str, cursor: str | None, limit: int) -> StaffPage:
        """Those whose patients wait for an answer, the longest waiting first. Raises the same."""
        self.desk.require_unit(caller, unit_id)
        listed = self.repository.wishes(unit_id, _after(cursor), limit)
        return self._page(
            caller,
            listed,
            limit,
            "handled-request",
            lambda each: each.unit_id == unit_id and bool(each.request_id),
        )

    def count(self, caller: Identity, unit_id: str) -> WaitingWishes:
        """How many those are: tells of nobody, and is not in the access log. Raises the same."""
        self.desk.require_unit(caller, unit_id)
        found = len(self.repository.wishes(unit_id, None, COUNTED + 1))
        return WaitingWishes(waiting=min(found, COUNTED), more=found > COUNTED)

    def wish(self, caller: Identity, request_id: str) -> StaffAppointment:
        """One wish. Raises NotFound once it is answered."""
        appointment, person = self._waiting(caller, request_id)
        self.access_log.opened(
            caller, KIND, appointment.patient_id, appointment.organization, "handled-request"
        )
        return self.desk.view(appointment, person)

    def _waiting(self, caller: Identity, request_id: str) -> tuple[Appointment, Person]:
        appointment, person, _ = self.desk.find(caller, request_id.partition("-")[0])
        if appointment.request_id != request_id:
            raise NotFound
        return appointment, person

    def alternatives(
        self,
        caller: Identity,
        request_id: str,
        window: Window,
        cursor: str | None,
        limit: int,
    ) -> FreeTimePage:
        """Free times of the unit that fit a wish. Raises NotFound once it is answered."""
        appointment, _ = self._waiting(caller, request_id)
        now = self.clock()
        begin, after = read_cursor(cursor) if cursor else (max(window.begins or now, now), "")
        end = min(window.ends or now + policy.HORIZON, now + policy.HORIZON)
        self.access_log.listed(
            caller,
            "free-times",
            appointment.patient_id,
            appointment.organization,
            "handled-request",
        )
        slots = self.repository.free_slots(appointment.unit_id, begin, after, end, limit)
        fit: list[FreeTime] = [
            free_time(slot, appointment.length)
            for slot in slots
            if policy.fits(slot, appointment, now)
        ]
        more = len(slots) == limit
        last = slot_id(slots[-1].starts_at, slots[-1].token) if more else None
        return FreeTimePage(items=fit, cursor=last)

    def _page(
        self,
        caller: Identity,
        listed: Sequence[Listed],
        limit: int,
        purpose: Purpose,
        belongs: Callable[[Appointment], bool],
    ) -> StaffPage:
        """What still belongs there as it stands now: the index lags."""
        shown = [pair for pair in self.desk.read(listed) if belongs(pair[0])]
        patients = [appointment.patient_id for appointment, _ in shown]
        self.access_log.listed_all(caller, "appointments", patients, caller.organization, purpose)
        return StaffPage(
            items=[self.desk.view(*pair) for pair in shown],
            cursor=_cursor(listed[-1]) if len(listed) == limit else None,
        )


def _cursor(last: Listed) -> str:
    moment, patient_id, appointment_id = last
    return f"{timestamp(moment)}~{patient_id}~{appointment_id}"


def _after(cursor: str | None) -> Listed | None:
    if cursor is None:
        return None
    found = _CURSOR.fullmatch(cursor)
    if found is None:
        raise InvalidCursor
    try:
        return datetime.fromisoformat(found[1]), found[2], found[3]
    except ValueError:
        raise InvalidCursor from None
