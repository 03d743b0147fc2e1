"""What a patient, or the bearer of a letter's code, may do: each in one transaction."""

from functions.appointments import acts, policy
from functions.appointments.acts import Act
from functions.appointments.changes import KIND, Changes
from functions.appointments.contract import (
    AppointmentView,
    Cancellation,
    ChangeRequest,
    Move,
    ShortNoticeWish,
)
from functions.appointments.holds import Holds
from functions.appointments.models import Appointment, Slot
from functions.appointments.own import OwnAppointments
from functions.appointments.repository import AppointmentsRepository
from functions.shared.access_log import AccessLog
from functions.shared.clock import Clock
from functions.shared.database import ConditionFailed, undisturbed
from functions.shared.errors import OfferEnded, SlotTaken, Stale
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.sealing import Sealer
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
        changes: Changes,
        sealer: Sealer,
        access_log: AccessLog,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.own = own
        self.holds = holds
        self.changes = changes
        self.sealer = sealer
        self.access_log = access_log
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

    def wish_short_notice(
        self,
        caller: Identity,
        appointment_id: str,
        version: int,
        key: str | None,
        wish: ShortNoticeWish,
    ) -> AppointmentView:
        """The patient would come earlier. Raises NotOffered, too."""
        return self._do(caller, appointment_id, version, key, acts.wish_short_notice(wish))

    def withdraw_short_notice(
        self, caller: Identity, appointment_id: str, version: int, key: str | None
    ) -> AppointmentView:
        """The patient would not come earlier any more."""
        return self._do(caller, appointment_id, version, key, acts.withdraw_short_notice())

    def accept(self, caller: Identity, offer_id: str, key: str | None) -> AppointmentView:
        """The patient comes at the earlier time. Raises OfferEnded, too."""
        return self._do(caller, _offered(offer_id), None, key, acts.accept(offer_id))

    def pass_on(self, caller: Identity, offer_id: str, key: str | None) -> AppointmentView:
        """The patient does not. Raises OfferEnded, too."""
        return self._do(caller, _offered(offer_id), None, key, acts.pass_on(offer_id))

    def _do(
        self, caller: Identity, appointment_id: str, version: int | None, key: str | None, act: Act
    ) -> AppointmentView:
        """Once. Where someone was faster, reading again tells who: this very intent, or another.

        Without a version, what is asked says itself what it was decided on."""
        place = (caller.subject, f"{act.name}#{appointment_id}")
        intent = Intent.of(self.repository.table, *place, key, version, act.asked) if key else None
        return undisturbed(lambda: self._try(caller, appointment_id, version, intent, act))

    def _try(
        self,
        caller: Identity,
        appointment_id: str,
        version: int | None,
        intent: Intent | None,
        act: Act,
    ) -> AppointmentView:
        old, record = self.own.find(caller, appointment_id, intent)
        now = self.clock()
        if intent and intent.is_done(record, now):
            return self.own.open(caller, old)
        if version is not None and old.version != version:
            raise Stale
        step = {"version": old.version + 1, "acted_version": old.version + 1}
        new = act.decide(old, now, caller.role).model_copy(update=step)
        new = self._with_wish(new, old, act)
        held, slots = self._held(caller, old, new)
        self.repository.write(
            self.changes.put(new, old),
            *held,
            self._renewed_code(old, new),
            self.access_log.entry(caller, act.name, KIND, old.patient_id, old.organization),
            *self._told(caller, new, old, act, slots),
            self._notice(new) if caller.role == "guest" else None,
            intent.done(now) if intent else None,
        )
        return self.own.view(caller, new)

    def _with_wish(self, new: Appointment, old: Appointment, act: Act) -> Appointment:
        """With what the patient wrote, for staff to read while they wait for the answer."""
        if not act.text or new.request_id in ("", old.request_id):
            return new
        wish = self.sealer.seal(new.organization, act.text, *new.wish_place)
        return new.model_copy(update={"wish": wish})

    def _told(
        self, caller: Identity, new: Appointment, old: Appointment, act: Act, slots: list[Slot]
    ) -> list[Write]:
        if act.name == "offer-ended":
            return [self.changes.offer_ended(caller.role, new, old, "passed")]
        cancelled_late = True if act.name == "cancelled" and new.cancelled_late else None
        facts = {"late": cancelled_late, **act.facts}
        private = {"reason": act.text}
        return self.changes.told(act.name, caller.role, new, old, slots, private, facts)

    def _notice(self, new: Appointment) -> Write:
        """To the patient: somebody with the letter did something, and it may not have been they."""
        return self.changes.notice(new, f"{KIND}-changed")

    def _held(
        self, caller: Identity, old: Appointment, new: Appointment
    ) -> tuple[list[Write], list[Slot]]:
        """What becomes of slots. A refusal counts only if all was read at one moment."""
        try:
            return self.holds.move(old, new)
        except (SlotTaken, OfferEnded):
            if self.own.find(caller, old.id)[0].version != old.version:
                raise ConditionFailed([0]) from None
            raise

    def _renewed_code(self, old: Appointment, new: Appointment) -> Write | None:
        """The letter's code follows its appointment to the new time."""
        if new.ends_at == old.ends_at:
            return None
        return self.repository.renew_reference(new.lookup, policy.code_expires(new))


def _offered(offer_id: str) -> str:
    """Which appointment the offer is for."""
    return offer_id.partition("-")[0]
