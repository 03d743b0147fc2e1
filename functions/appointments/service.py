"""What the bearer of a letter's code may see and do, once the code has been accepted."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Literal

from functions.appointments import policy
from functions.appointments.contract import AppointmentPage, AppointmentView, Cancellation
from functions.appointments.models import Appointment, Details, Fee, Window
from functions.appointments.repository import AppointmentsRepository, appointment_of
from functions.appointments.views import fee_told, guest_view, rules_of
from functions.shared.access_log import AccessLog
from functions.shared.clock import OSLO, Clock
from functions.shared.database import ConditionFailed
from functions.shared.errors import InvalidCursor, Late, NotFound, NotPossible, Stale, TooLate
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.outbox import Outbox
from functions.shared.patients import Patients
from functions.shared.sealing import Sealer
from functions.shared.standing import standing_of
from functions.shared.writes import Item, Key, Write

KIND = "appointment"


@dataclass(frozen=True)
class Act:
    """Something done to an appointment. `decide` gives it as it will be, or refuses."""

    name: Literal["confirmed", "cancelled"]
    decide: Callable[[Appointment, datetime], Appointment]
    reason: str | None = None


class Appointments:
    """Shows, confirms and cancels a guest's one appointment."""

    def __init__(
        self,
        *,
        repository: AppointmentsRepository,
        patients: Patients,
        sealer: Sealer,
        access_log: AccessLog,
        outbox: Outbox,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.patients = patients
        self.sealer = sealer
        self.access_log = access_log
        self.outbox = outbox
        self.clock = clock

    def list(self, caller: Identity, window: Window, cursor: str | None) -> AppointmentPage:
        """A guest's one appointment, if the window holds it. Raises InvalidCursor, NotFound."""
        if cursor is not None:
            raise InvalidCursor  # one appointment has no second page
        appointment, _ = self._own(caller, caller.appointment)
        if not policy.is_within(appointment, window, self.clock()):
            return AppointmentPage(items=[])
        return AppointmentPage(items=[self._open(caller, appointment)])

    def get(self, caller: Identity, appointment_id: str) -> AppointmentView:
        """One appointment, after the access log says that it was opened. Raises NotFound."""
        appointment, _ = self._own(caller, appointment_id)
        return self._open(caller, appointment)

    def confirm(
        self, caller: Identity, appointment_id: str, version: int, key: str | None
    ) -> AppointmentView:
        """The patient will come. Raises TooLate, NotPossible, Stale, KeyReused, NotFound."""
        return self._do(caller, appointment_id, version, key, Act("confirmed", _confirmed))

    def cancel(
        self,
        caller: Identity,
        appointment_id: str,
        version: int,
        key: str | None,
        cancellation: Cancellation,
    ) -> AppointmentView:
        """The patient will not come. Raises Late besides what `confirm` does."""
        decide = partial(_cancelled, late_accepted=cancellation.late)
        act = Act("cancelled", decide, cancellation.reason)
        return self._do(caller, appointment_id, version, key, act)

    def _do(
        self, caller: Identity, appointment_id: str, version: int, key: str | None, act: Act
    ) -> AppointmentView:
        """Once. If someone was faster, reading again tells who: this very intent, or another."""
        place = (caller.subject, f"{act.name}#{appointment_id}")
        intent = key and Intent.of(self.repository.table, *place, key, version, act.reason)
        for _ in range(2):
            with suppress(ConditionFailed):
                return self._try(caller, appointment_id, version, intent or None, act)
        raise Stale

    def _try(
        self, caller: Identity, appointment_id: str, version: int, intent: Intent | None, act: Act
    ) -> AppointmentView:
        appointment, record = self._own(caller, appointment_id, intent)
        now = self.clock()
        if intent and intent.is_done(record, now):
            return self._open(caller, appointment)
        if appointment.version != version:
            raise Stale
        changed = act.decide(appointment, now).model_copy(update={"version": version + 1})
        patient, organization = appointment.patient_id, appointment.organization
        self.repository.write(
            self.repository.put_appointment(changed, appointment),
            self.access_log.entry(caller, act.name, KIND, patient, organization),
            self._fact(changed, act, now),
            intent.done(now) if intent else None,
        )
        return self._view(changed)

    def _fact(self, changed: Appointment, act: Act, now: datetime) -> Write:
        late = policy.is_late(changed.starts_at, rules_of(changed), now)
        facts = {
            "appointment_id": changed.id,
            "external_id": changed.external_id,
            "version": changed.version,
            "by": "guest",
            "late": late and act.name == "cancelled",
        }
        kind = f"{KIND}.{act.name}"
        return self.outbox.fact("appointments", changed.organization, kind, facts, act.reason)

    def _own(
        self, caller: Identity, appointment_id: str, intent: Intent | None = None
    ) -> tuple[Appointment, Item | None]:
        """The caller's appointment, and the record of the intent. Raises NotFound.

        A code issued anew, a death or a protected address ends what the old code had opened.
        """
        keys: list[Key] = [
            self.repository.appointment_key(caller.subject, appointment_id),
            self.patients.person(caller.subject),
        ]
        items = self.repository.read(*keys, *([intent.place] if intent else []))
        appointment, standing = appointment_of(items[0]), standing_of(items[1])
        if appointment is None or appointment.id != caller.appointment:
            raise NotFound
        if str(appointment.generation) != caller.generation:
            raise NotFound
        if standing.deceased or standing.protected:
            raise NotFound
        return appointment, items[2] if intent else None

    def _open(self, caller: Identity, appointment: Appointment) -> AppointmentView:
        self.access_log.opened(caller, KIND, appointment.patient_id, appointment.organization)
        return self._view(appointment)

    def _view(self, appointment: Appointment) -> AppointmentView:
        details = Details()
        if appointment.details:
            place = appointment.details_place
            text = self.sealer.open(appointment.organization, appointment.details, *place)
            details = Details.model_validate_json(text)
        return guest_view(appointment, details, self.clock())


def _confirmed(appointment: Appointment, now: datetime) -> Appointment:
    _refuse_unless(policy.may(appointment, now).confirm, appointment, now)
    return appointment.model_copy(update={"status": "confirmed"})


def _cancelled(appointment: Appointment, now: datetime, *, late_accepted: bool) -> Appointment:
    _refuse_unless(policy.may(appointment, now).cancel, appointment, now)
    rules = rules_of(appointment)
    if not late_accepted and policy.is_late(appointment.starts_at, rules, now):
        fee: Fee | None = fee_told(appointment)
        deadline = policy.deadline(appointment.starts_at, rules).astimezone(OSLO)
        raise Late(fee=fee, deadline=deadline)
    return appointment.model_copy(update={"status": "cancelled", "cancelled_by": "patient"})


def _refuse_unless(possible: bool, appointment: Appointment, now: datetime) -> None:
    if now >= appointment.starts_at:
        raise TooLate
    if not possible:
        raise NotPossible(appointment_status=appointment.status)
