"""What staff do: answer wishes for a change, and say that nobody came. Each in one transaction."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal

from functions.appointments import acts, policy
from functions.appointments.changes import KIND, Changes
from functions.appointments.desk import Desk
from functions.appointments.holds import Holds
from functions.appointments.models import NO_ANSWER, NO_WISH, Appointment, Slot, read_slot_id
from functions.appointments.repository import AppointmentsRepository
from functions.appointments.staff_contract import Decision, StaffAppointment
from functions.shared.access_log import AccessLog, Purpose
from functions.shared.clock import Clock
from functions.shared.database import ConditionFailed, undisturbed
from functions.shared.errors import NotFound, NotPossible, SlotTaken, Stale
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.sealing import Sealer
from functions.shared.writes import Write

Name = Literal["change-accepted", "change-declined", "no-show", "no-show-undone"]
Decide = Callable[[Appointment, datetime], Appointment]


class Decisions:
    """By staff of the appointment's own unit. Everything raises NotFound, KeyReused and Busy."""

    def __init__(
        self,
        *,
        repository: AppointmentsRepository,
        desk: Desk,
        holds: Holds,
        changes: Changes,
        sealer: Sealer,
        access_log: AccessLog,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.desk = desk
        self.holds = holds
        self.changes = changes
        self.sealer = sealer
        self.access_log = access_log
        self.clock = clock

    def decide(
        self, caller: Identity, request_id: str, decision: Decision, key: str | None
    ) -> StaffAppointment:
        """The unit answers; the patient hears of it. Raises SlotTaken and NotPossible, too."""

        def answered(old: Appointment, now: datetime) -> Appointment:
            if old.request_id != request_id:
                raise NotFound  # it does not wait any more
            if decision.slot_id is None:
                said = old.model_copy(update={**NO_WISH, **NO_ANSWER, "answered": "declined"})
            elif not old.is_open or now >= old.starts_at:
                raise NotPossible(appointment_status=old.status)
            else:
                moved = acts.moved_to(old, *read_slot_id(decision.slot_id))
                said = moved.model_copy(update={"answered": "accepted", "status": "booked"})
            return self._with_note(said.model_copy(update={"answered_at": now}), decision.note)

        name: Name = "change-accepted" if decision.decision == "accept" else "change-declined"
        asked = decision.model_dump_json()
        appointment_id = request_id.partition("-")[0]
        return self._do(
            caller, appointment_id, None, key, (name, request_id, asked), answered, decision.note
        )

    def no_show(
        self, caller: Identity, appointment_id: str, version: int, key: str | None
    ) -> StaffAppointment:
        """Nobody came. Raises Stale and NotPossible, too."""

        def marked(old: Appointment, now: datetime) -> Appointment:
            if not policy.may_no_show(old, now):
                raise NotPossible(appointment_status=old.status)
            return old.model_copy(update={"status": "no-show", "status_before": old.status})

        asked: tuple[Name, str, str] = ("no-show", appointment_id, "")
        return self._do(caller, appointment_id, version, key, asked, marked)

    def undo_no_show(
        self, caller: Identity, appointment_id: str, version: int, key: str | None
    ) -> StaffAppointment:
        """That was a mistake. Raises the same."""

        def unmarked(old: Appointment, _now: datetime) -> Appointment:
            if old.status != "no-show":
                raise NotPossible(appointment_status=old.status)
            before = old.status_before or "booked"
            return old.model_copy(update={"status": before, "status_before": None})

        asked: tuple[Name, str, str] = ("no-show-undone", appointment_id, "")
        return self._do(caller, appointment_id, version, key, asked, unmarked)

    def _with_note(self, said: Appointment, note: str | None) -> Appointment:
        if note is None:
            return said
        sealed = self.sealer.seal(said.organization, note, *said.answer_place)
        return said.model_copy(update={"answer": sealed})

    def _do(
        self,
        caller: Identity,
        appointment_id: str,
        version: int | None,
        key: str | None,
        what: tuple[Name, str, str],
        decide: Decide,
        note: str | None = None,
    ) -> StaffAppointment:
        """Once. Without a version, what is asked says itself what it was decided on."""
        name, route, asked = what
        place = (caller.subject, f"{name}#{route}")
        intent = Intent.of(self.repository.table, *place, key, version, asked) if key else None

        def attempt() -> StaffAppointment:
            old, person, record = self.desk.find(caller, appointment_id, intent)
            now = self.clock()
            purpose: Purpose = "handled-request" if version is None else "days-list"
            if intent and intent.is_done(record, now):
                self.access_log.opened(caller, KIND, old.patient_id, old.organization, purpose)
                return self.desk.view(old, person)
            if version is not None and old.version != version:
                raise Stale
            step = {"version": old.version + 1, "acted_version": old.version + 1}
            new = decide(old, now).model_copy(update=step)
            held, slots = self._held(caller, old, new)
            private: dict[str, Any] = {"reason": note}
            self.repository.write(
                self.changes.put(new, old),
                *held,
                self._renewed_code(old, new),
                self.access_log.entry(
                    caller, name, KIND, old.patient_id, old.organization, purpose
                ),
                *self.changes.told(name, "staff", new, old, slots, private),
                self.changes.notice(new, "change-answered") if version is None else None,
                intent.done(now) if intent else None,
            )
            return self.desk.view(new, person)

        return undisturbed(attempt)

    def _held(
        self, caller: Identity, old: Appointment, new: Appointment
    ) -> tuple[list[Write], list[Slot]]:
        """What becomes of slots. A refusal counts only if all was read at one moment."""
        try:
            return self.holds.assign(old, new)
        except SlotTaken:
            if self.desk.find(caller, old.id)[0].version != old.version:
                raise ConditionFailed([0]) from None
            raise

    def _renewed_code(self, old: Appointment, new: Appointment) -> Write | None:
        """The letter's code follows its appointment to the new time."""
        if new.ends_at == old.ends_at:
            return None
        return self.repository.renew_reference(new.lookup, policy.code_expires(new))
