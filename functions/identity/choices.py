"""What patients and staff have chosen: read, and changed where nobody else has meanwhile."""

from typing import Any

from functions.identity.contract import ContactView, Preferences, PreferencesView
from functions.identity.repository import IdentityRepository
from functions.shared.clock import OSLO, Clock
from functions.shared.database import ConditionFailed
from functions.shared.errors import NotFound, RegisterUnavailable, Stale
from functions.shared.identity import Identity
from functions.shared.outbox import Outbox
from functions.shared.patients import Patients
from functions.shared.preferences import DOORS, OPENS_AFTER, SHUT, is_open, opens_at, switched
from functions.shared.registers import RegisteredContact, Registers
from functions.shared.typed import Item
from functions.shared.writes import Key, Write, absent, equals, put


class Choices:
    """A person's preferences. The doors among them (`shared.preferences`) decide what opens."""

    def __init__(
        self,
        *,
        repository: IdentityRepository,
        patients: Patients,
        registers: Registers,
        outbox: Outbox,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.patients = patients
        self.registers = registers
        self.outbox = outbox
        self.clock = clock

    def get(self, caller: Identity) -> PreferencesView:
        """As they stand, with how the contact register says that a patient is reached."""
        if caller.role == "staff":
            (stored,) = self.repository.read(self._place(caller))
            return self._view(stored)
        stored, person = self.repository.read(
            self._place(caller), self.patients.person(caller.subject)
        )
        if person is None:
            raise NotFound
        return self._view(stored, self._contact(person, caller.subject))

    def put(self, caller: Identity, version: int, wanted: Preferences) -> PreferencesView:
        """The choices in the place of those of that version. Raises Stale, Busy."""
        place = self._place(caller)
        (stored,) = self.repository.read(place)
        if version != _version(stored):
            raise Stale
        new = self._stored(stored, wanted)
        condition = equals("version", version) if stored else absent()
        notices = self._notices(caller.subject, stored, new) if caller.role == "patient" else []
        try:
            self.repository.write(put(place, new, condition), *notices)
        except ConditionFailed:
            raise Stale from None
        return self._view(new)

    def _stored(self, stored: Item | None, wanted: Preferences) -> Item:
        now = self.clock()
        chosen = wanted.model_dump()
        for door in DOORS:
            chosen[door] = switched(stored, door, getattr(wanted, door), now)
        return {**chosen, "version": _version(stored) + 1}

    def _notices(self, patient_id: str, stored: Item | None, new: Item) -> list[Write]:
        """A word to the patient when a door is to open again: was it they who asked?"""
        before = stored or {}
        return [
            self.outbox.notice(
                patient_id,
                f"{door}-opens",
                f"{patient_id}#{door}#{new['version']}",
                self.clock() + OPENS_AFTER,
            )
            for door in DOORS
            if before.get(door) == SHUT and new[door] not in (SHUT, None)
        ]

    def _view(self, stored: Item | None, contact: ContactView | None = None) -> PreferencesView:
        now = self.clock()
        told: dict[str, Any] = {name: value for name, value in (stored or {}).items() if value}
        chosen = {name: told[name] for name in _PLAIN if name in told}
        doors = {door: is_open(stored, door, now) for door in DOORS}
        moments = {f"{door}_from": opens_at(stored, door, now) for door in DOORS}
        from_ = {name: at.astimezone(OSLO) for name, at in moments.items() if at}
        return PreferencesView.model_validate(
            {**chosen, **doors, **from_, "version": _version(stored), "contact": contact}
        )

    def _contact(self, person: Item, patient_id: str) -> ContactView | None:
        number = self.patients.opened(person, patient_id).national_id
        try:
            contact = self.registers.contact(number)
        except RegisterUnavailable:
            return None
        return _masked(contact) if contact else _UNKNOWN

    def _place(self, caller: Identity) -> Key:
        if caller.role == "staff":
            return self.repository.staff_preferences(caller.subject)
        return self.patients.preferences(caller.subject)


_UNKNOWN = ContactView(known=False, reserved=False, reachable=False)
_PLAIN = set(Preferences.model_fields) - set(DOORS)


def _version(stored: Item | None) -> int:
    return int(stored["version"]) if stored else 0


def _masked(contact: RegisteredContact) -> ContactView:
    """Enough for its owner to know it again, on a screen that others may see."""
    mobile, email = contact.mobile, contact.email
    user, _, domain = (email or "").partition("@")
    return ContactView(
        known=True,
        reserved=contact.reserved,
        reachable=contact.reachable,
        mobile=f"••• •• {mobile[-3:]}" if mobile else None,
        email=f"{user[:1]}•••@{domain}" if email else None,
    )
