"""Times that any signed-in patient may book: found, and booked."""

from hashlib import sha256

from functions.appointments import policy
from functions.appointments.changes import KIND, Changes
from functions.appointments.contract import AppointmentView, Booking, FreeTimePage
from functions.appointments.free_times import free_time, read_cursor
from functions.appointments.holds import Holds
from functions.appointments.models import (
    Appointment,
    Slot,
    Source,
    Window,
    read_slot_id,
    slot_id,
)
from functions.appointments.own import OwnAppointments
from functions.appointments.repository import AppointmentsRepository, appointment_of, slot_of
from functions.shared.access_log import AccessLog
from functions.shared.clock import Clock
from functions.shared.database import undisturbed
from functions.shared.errors import AlreadyBooked, NotFound, NotOffered, SlotTaken
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.ids import new_id
from functions.shared.organizations import Organization, Unit, require_service
from functions.shared.patients import Patients
from functions.shared.standing import standing_of
from functions.shared.typed import Item
from functions.shared.writes import Write

EXTERNAL = "minjournal-"
"""How the ids begin that we give to what a hospital has not named: no hospital's own does."""


class Bookings:
    """Self-booking, at units that let patients book."""

    def __init__(
        self,
        *,
        repository: AppointmentsRepository,
        own: OwnAppointments,
        patients: Patients,
        holds: Holds,
        changes: Changes,
        access_log: AccessLog,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.own = own
        self.patients = patients
        self.holds = holds
        self.changes = changes
        self.access_log = access_log
        self.clock = clock

    def open_slots(
        self, caller: Identity, unit_id: str, window: Window, cursor: str | None, limit: int
    ) -> FreeTimePage:
        """Times that may be booked at the unit. The cursor is the last slot that was looked at.

        Raises NotFound, ServiceOff, NotOffered and InvalidCursor.
        """
        _, unit = _bookable(unit_id)
        self.own.require_standing(caller)
        now = self.clock()
        begin, after = read_cursor(cursor) if cursor else (max(window.begins or now, now), "")
        end = min(window.ends or now + policy.HORIZON, now + policy.HORIZON)
        slots = self.repository.free_slots(unit_id, begin, after, end, limit)
        typed = [(slot, policy.bookable_type(slot, unit, now)) for slot in slots]
        more = len(slots) == limit
        return FreeTimePage(
            items=[
                free_time(slot, slot.ends_at - slot.starts_at, type_)
                for slot, type_ in typed
                if type_
            ],
            cursor=slot_id(slots[-1].starts_at, slots[-1].token) if more else None,
        )

    def book(self, caller: Identity, booking: Booking, key: str | None) -> AppointmentView:
        """The patient comes at that time. One coming booking of one's own at each unit.

        Raises NotFound, ServiceOff, NotOffered, SlotTaken, AlreadyBooked, KeyReused and Busy.
        """
        organization, unit = _bookable(booking.unit_id)
        intent = None
        if key:
            asked = booking.model_dump_json()
            intent = Intent.of(self.repository.table, caller.subject, "book", key, asked)
        # Whoever asks again under the same key finds what was booked, and no second one.
        id_ = sha256(intent.place.pk.encode()).hexdigest()[:32] if intent else new_id()
        return undisturbed(lambda: self._book(caller, organization, unit, booking, id_, intent))

    def _book(
        self,
        caller: Identity,
        organization: Organization,
        unit: Unit,
        booking: Booking,
        id_: str,
        intent: Intent | None,
    ) -> AppointmentView:
        starts_at, token = read_slot_id(booking.slot_id)
        stored_slot, last, person, stored, *record = self.repository.read(
            self.repository.slot_key(unit.id, token),
            self.repository.booking_key(caller.subject, unit.id),
            self.patients.person(caller.subject),
            self.repository.appointment_key(caller.subject, id_),
            *([intent.place] if intent else []),
        )
        now = self.clock()
        if person is None or standing_of(person, None, now).deceased:
            raise NotFound
        booked = appointment_of(stored)
        if intent and intent.is_done(record[0], now) and booked:
            return self.own.open(caller, booked)
        slot = slot_of(stored_slot)
        self._require_none_coming(caller, last)
        type_ = policy.bookable_type(slot, unit, now) if slot else None
        if slot is None or type_ is None or slot.starts_at != starts_at:
            raise SlotTaken
        new = Appointment(
            id=id_,
            patient_id=caller.subject,
            organization=organization.id,
            unit_id=unit.id,
            external_id=f"{EXTERNAL}{id_}",
            version=1,
            status="confirmed",
            booked_by="patient",
            type=type_,
            starts_at=slot.starts_at,
            duration_minutes=slot.duration_minutes,
            generation=0,
            acted_version=1,
            slot=token,
        )
        self.repository.write(
            self.changes.put(new, None),
            *self.changes.related(new, None, fed=False),
            self.repository.put_source(_source(new), None),
            self.repository.put_booking(new, last),
            self.holds.book(slot, new),
            self.access_log.entry(caller, "booked", KIND, new.patient_id, new.organization),
            self._told(caller, new, slot, person, booking.comment),
            intent.done(now) if intent else None,
        )
        return self.own.view(caller, new)

    def _require_none_coming(self, caller: Identity, last: Item | None) -> None:
        """One at a time: nobody keeps a unit's times from others."""
        if last is None:
            return
        key = self.repository.appointment_key(caller.subject, last["appointment_id"])
        booked = appointment_of(self.repository.read(key)[0])
        if booked and booked.is_open and self.clock() < booked.ends_at:
            raise AlreadyBooked(appointment_id=booked.id)

    def _told(
        self, caller: Identity, new: Appointment, slot: Slot, person: Item, comment: str | None
    ) -> Write:
        """To the hospital, which does not know of it, nor perhaps of the patient."""
        who = self.patients.opened(person, caller.subject)
        patient = {
            "national_id": who.national_id,
            "name": who.name,
            "birth_date": who.birth_date.isoformat(),
        }
        return self.changes.booked(caller.role, new, slot, {"patient": patient, "reason": comment})


def _bookable(unit_id: str) -> tuple[Organization, Unit]:
    organization, unit = require_service("appointments", unit_id)
    if unit.discreet:
        raise NotFound  # nobody learns of it by trying
    if not unit.book_types:
        raise NotOffered(phone=unit.phone, opening_hours=unit.opening_hours)
    return organization, unit


def _source(new: Appointment) -> Source:
    """So that the hospital's system takes it up under the id that it hears of."""
    return Source(
        organization=new.organization,
        external_id=new.external_id,
        source_version=0,
        patient_id=new.patient_id,
        appointment_id=new.id,
    )
