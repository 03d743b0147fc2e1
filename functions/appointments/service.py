"""What a patient may see of their own, and the bearer of a letter's code of the one it opens."""

from collections.abc import Sequence
from datetime import datetime

from functions.appointments import policy
from functions.appointments.calendar import Language, calendar_of
from functions.appointments.contract import (
    AppointmentPage,
    AppointmentView,
    FreeTimePage,
    HeldOffer,
    OfferList,
)
from functions.appointments.free_times import free_time, read_cursor
from functions.appointments.models import Appointment, Slot, Window, slot_id
from functions.appointments.overview import Overview
from functions.appointments.own import OwnAppointments
from functions.appointments.repository import AppointmentsRepository
from functions.appointments.views import calendar_entry, rules_of
from functions.shared.access_log import AccessLog
from functions.shared.clock import Clock
from functions.shared.errors import InvalidCursor
from functions.shared.identity import Identity

IN_A_CALENDAR = 100
"""How many coming appointments go into one file."""


class Appointments:
    """Shows the caller's own appointments, and where each could be moved."""

    def __init__(
        self,
        *,
        repository: AppointmentsRepository,
        own: OwnAppointments,
        overview: Overview,
        access_log: AccessLog,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.own = own
        self.overview = overview
        self.access_log = access_log
        self.clock = clock

    def list(
        self, caller: Identity, window: Window, cursor: str | None, limit: int
    ) -> AppointmentPage:
        """The caller's own, of those that the window holds. Raises InvalidCursor, NotFound."""
        if caller.role == "guest":
            return self._guests_one(caller, window, cursor)
        self.own.require_standing(caller)
        appointments, more = self.overview.page(caller.subject, window, cursor, limit)
        self.access_log.listed(caller, "appointments", caller.subject, organization="")
        return AppointmentPage(
            items=[self.own.view(caller, each) for each in appointments], cursor=more
        )

    def _guests_one(self, caller: Identity, window: Window, cursor: str | None) -> AppointmentPage:
        if cursor is not None:
            raise InvalidCursor  # one appointment has no second page
        appointment, _ = self.own.find(caller, caller.appointment)
        if not policy.is_within(appointment, window, self.clock()):
            return AppointmentPage(items=[])
        return AppointmentPage(items=[self.own.open(caller, appointment)])

    def get(self, caller: Identity, appointment_id: str) -> AppointmentView:
        """One appointment, after the access log says that it was opened. Raises NotFound."""
        appointment, _ = self.own.find(caller, appointment_id)
        return self.own.open(caller, appointment)

    def calendar(self, caller: Identity, appointment_id: str, language: Language) -> bytes:
        """One appointment as an iCalendar file. Raises NotFound."""
        appointment, _ = self.own.find(caller, appointment_id)
        self.own.log_opened(caller, appointment)
        return calendar_of([calendar_entry(appointment)], language, self.clock())

    def calendar_of_coming(self, caller: Identity, language: Language) -> bytes:
        """The coming appointments as an iCalendar file: a guest's one, a patient's next hundred."""
        coming = self._guests_coming(caller) if caller.role == "guest" else self._coming(caller)
        return calendar_of([calendar_entry(each) for each in coming], language, self.clock())

    def _guests_coming(self, caller: Identity) -> Sequence[Appointment]:
        appointment, _ = self.own.find(caller, caller.appointment)
        self.own.log_opened(caller, appointment)
        is_coming = policy.is_within(appointment, Window(period="coming"), self.clock())
        return [appointment] if is_coming else []

    def _coming(self, caller: Identity) -> Sequence[Appointment]:
        self.own.require_standing(caller)
        window = Window(period="coming")
        coming, _ = self.overview.page(caller.subject, window, None, IN_A_CALENDAR)
        self.access_log.listed(caller, "appointments", caller.subject, organization="")
        return coming

    def offers(self, caller: Identity) -> OfferList:
        """Earlier times that are held for the caller now. Raises NotFound."""
        coming = self._guests_coming(caller) if caller.role == "guest" else self._coming(caller)
        views = [self.own.view(caller, each) for each in coming if each.offer]
        return OfferList(
            items=[HeldOffer(id=view.offer.id, appointment=view) for view in views if view.offer]
        )

    def alternatives(
        self,
        caller: Identity,
        appointment_id: str,
        window: Window,
        cursor: str | None,
        limit: int,
    ) -> FreeTimePage:
        """Free times that the appointment may move to, none if it may not be moved.

        Raises InvalidCursor, NotFound. The cursor is the last slot that was looked at.
        """
        appointment, _ = self.own.find(caller, appointment_id)
        now = self.clock()
        begin, after = read_cursor(cursor) if cursor else (max(window.begins or now, now), "")
        self.access_log.listed(
            caller, "free-times", appointment.patient_id, appointment.organization
        )
        if policy.refusal("move", appointment, rules_of(appointment), now):
            return FreeTimePage(items=[])
        end = min(window.ends or now + policy.HORIZON, now + policy.HORIZON)
        slots = self.repository.free_slots(appointment.unit_id, begin, after, end, limit)
        offered = [slot for slot in slots if self._is_offered(slot, appointment, now)]
        more = len(slots) == limit
        return FreeTimePage(
            items=[free_time(slot, appointment.length) for slot in offered],
            cursor=slot_id(slots[-1].starts_at, slots[-1].token) if more else None,
        )

    def _is_offered(self, slot: Slot, appointment: Appointment, now: datetime) -> bool:
        return policy.is_offered(slot, appointment, rules_of(appointment), now)
