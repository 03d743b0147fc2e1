"""What a patient, or the bearer of a letter's code, may do: each in one transaction."""

from datetime import datetime

from functions.appointments import acts, policy
from functions.appointments.acts import Act
from functions.appointments.contract import AppointmentView, Cancellation, ChangeRequest, Move
from functions.appointments.holds import Holds
from functions.appointments.models import Appointment, Slot
from functions.appointments.own import KIND, OwnAppointments
from functions.appointments.repository import AppointmentsRepository
from functions.appointments.views import rules_of
from functions.shared.access_log import AccessLog
from functions.shared.clock import Clock
from functions.shared.database import ConditionFailed, undisturbed
from functions.shared.errors import SlotTaken, Stale
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.outbox import About, Outbox
from functions.shared.writes import Write


class Answers:
    """Confirms, cancels, moves, and asks for changes.

    Every act raises NotFound, Stale, KeyReused, TooLate, NotPossible and Busy.
    """

    def __init__(
        self,
        *,
        repository: AppointmentsRepository,
        own: OwnAppointments,
        holds: Holds,
        access_log: AccessLog,
        outbox: Outbox,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.own = own
        self.holds = holds
        self.access_log = access_log
        self.outbox = outbox
        self.clock = clock

    def confirm(
        self, caller: Identity, appointment_id: str, version: int, key: str | None
    ) -> AppointmentView:
        """The patient will come."""
        return self._do(caller, appointment_id, version, key, acts.confirm())

    def cancel(
        self,
        caller: Identity,
        appointment_id: str,
        version: int,
        key: str | None,
        cancellation: Cancellation,
    ) -> AppointmentView:
        """The patient will not come. Raises Late, too."""
        return self._do(caller, appointment_id, version, key, acts.cancel(cancellation))

    def move(
        self, caller: Identity, appointment_id: str, version: int, key: str | None, chosen: Move
    ) -> AppointmentView:
        """The patient comes at another time. Raises SlotTaken and PhoneOnly, too."""
        return self._do(caller, appointment_id, version, key, acts.move(chosen))

    def request_change(
        self,
        caller: Identity,
        appointment_id: str,
        version: int,
        key: str | None,
        wish: ChangeRequest,
    ) -> AppointmentView:
        """The patient asks the unit for something else. Raises PhoneOnly, too."""
        return self._do(caller, appointment_id, version, key, acts.request_change(wish))

    def _do(
        self, caller: Identity, appointment_id: str, version: int, key: str | None, act: Act
    ) -> AppointmentView:
        """Once. Where someone was faster, reading again tells who: this very intent, or another."""
        place = (caller.subject, f"{act.name}#{appointment_id}")
        intent = Intent.of(self.repository.table, *place, key, version, act.asked) if key else None
        return undisturbed(lambda: self._try(caller, appointment_id, version, intent, act))

    def _try(
        self, caller: Identity, appointment_id: str, version: int, intent: Intent | None, act: Act
    ) -> AppointmentView:
        old, record = self.own.find(caller, appointment_id, intent)
        now = self.clock()
        if intent and intent.is_done(record, now):
            return self.own.open(caller, old)
        if old.version != version:
            raise Stale
        step = {"version": version + 1, "acted_version": version + 1}
        new = act.decide(old, now, caller.role).model_copy(update=step)
        held, slots = self._held(caller, old, new)
        self.repository.write(
            self.repository.put_appointment(new, old),
            *held,
            self._renewed_code(old, new),
            self.access_log.entry(caller, act.name, KIND, old.patient_id, old.organization),
            self._fact(caller, old, new, act, slots, now),
            self._notice(new) if caller.role == "guest" else None,
            intent.done(now) if intent else None,
        )
        return self.own.view(caller, new)

    def _notice(self, new: Appointment) -> Write:
        """To the patient: somebody with the letter did something, and it may not have been they."""
        key = f"{KIND}#{new.id}#{new.version}"
        about = About(new.organization, new.id, new.external_id)
        return self.outbox.notice(new.patient_id, f"{KIND}-changed", key, new.starts_at, about)

    def _held(
        self, caller: Identity, old: Appointment, new: Appointment
    ) -> tuple[list[Write], list[Slot]]:
        """What becomes of slots. A refusal counts only if all was read at one moment."""
        try:
            return self.holds.move(old, new)
        except SlotTaken:
            if self.own.find(caller, old.id)[0].version != old.version:
                raise ConditionFailed([0]) from None
            raise

    def _renewed_code(self, old: Appointment, new: Appointment) -> Write | None:
        """The letter's code follows its appointment to the new time."""
        if new.ends_at == old.ends_at:
            return None
        return self.repository.renew_reference(new.lookup, policy.code_expires(new))

    def _fact(
        self,
        caller: Identity,
        old: Appointment,
        new: Appointment,
        act: Act,
        slots: list[Slot],
        now: datetime,
    ) -> Write:
        """What the hospital's system is told; of slots, by its own ids."""
        ids = {slot.token: slot.external_id for slot in slots}
        late = policy.is_late(old.starts_at, rules_of(old), now)
        moved = act.name == "moved"
        facts = {
            "appointment_id": new.id,
            "external_id": new.external_id,
            "version": new.version,
            "by": caller.role,
            "late": late and act.name == "cancelled",
            "starts_at": new.starts_at.isoformat() if moved else None,
            "moved_from": old.starts_at.isoformat() if moved else None,
            "slot": ids.get(new.slot),
            "freed_slot": ids.get(old.slot),
        }
        kind = f"{KIND}.{act.name}"
        return self.outbox.fact("appointments", new.organization, kind, facts, {"reason": act.text})
