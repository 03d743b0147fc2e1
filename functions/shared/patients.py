"""From national number to random patient id. Only here are numbers kept.

The table is keyed by a KMS-keyed hash of the number, never by the number; name, number and birth
date stand sealed. Several numbers lead to one patient where the population register says that they
are one person's. What a person may be shown or sent depends on their standing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from json import dumps, loads
from typing import Any, Self

from functions.shared.database import ConditionFailed
from functions.shared.errors import NumberConflict
from functions.shared.macs import Macs
from functions.shared.registers import RegisteredPerson
from functions.shared.sealing import PLATFORM, Sealer
from functions.shared.typed import Item
from functions.shared.writes import Key, Write, absent, equals, put

FLAGS = ("protected_by", "deceased_by")
_FACTS = (*FLAGS, "registered_at")

REGISTER = "register"
"""What the population register says goes by this name, as what a feed's object says by its own."""

KEY_VERSION = 1
"""Which HMAC key the identifiers are made with."""


@dataclass(frozen=True)
class FedPerson:
    """What an organization's system says of a person. None leaves standing what it said before."""

    said_by: str
    """The organization and the object of its feed that say so."""
    national_id: str
    name: str
    birth_date: date
    protected: bool | None
    deceased: bool | None


@dataclass(frozen=True)
class Person:
    """Who a patient is."""

    name: str
    national_id: str
    birth_date: date

    def as_json(self) -> str:
        """As it is kept, sealed."""
        return dumps([self.name, self.national_id, self.birth_date.isoformat()])

    @classmethod
    def from_json(cls, said: str) -> Self:
        """As kept."""
        name, national_id, born = loads(said)
        return cls(name, national_id, date.fromisoformat(born))


class Patients:
    """Reads and prepares writes; the caller's transaction carries them."""

    def __init__(self, table: str, macs: Macs, sealer: Sealer) -> None:
        self.table = table
        self.macs = macs
        self.sealer = sealer

    def identifier(self, national_id: str) -> Key:
        """Where the number's patient id stands."""
        mac = self.macs.mac("identifier", national_id).hex()
        return Key(self.table, f"identifier#{mac}", "identifier")

    def person(self, patient_id: str) -> Key:
        """Where the person stands."""
        return Key(self.table, f"patient#{patient_id}", "person")

    def preferences(self, patient_id: str) -> Key:
        """Where what the patient has chosen stands."""
        return Key(self.table, f"patient#{patient_id}", "preferences")

    def first_seen(self, identifier: Key, patient_id: str) -> Write:
        """Ties a number to a patient id. Fails if another was first."""
        item = {"patient_id": patient_id, "key_version": KEY_VERSION}
        return put(identifier, item, absent())

    def tied(
        self, identifiers: Sequence[Key], items: Sequence[Item | None], new_id: str
    ) -> tuple[str, list[Write]]:
        """Whose one person's numbers are, and the writes that tie those that are not yet.

        Raises NumberConflict where they stand for several patients.
        """
        ids = {item["patient_id"] for item in items if item}
        if len(ids) > 1:
            raise NumberConflict
        patient_id = ids.pop() if ids else new_id
        untied = [key for key, item in zip(identifiers, items, strict=True) if item is None]
        return patient_id, [self.first_seen(key, patient_id) for key in untied]

    def opened(self, stored: Item, patient_id: str) -> Person:
        """The person as stored."""
        return Person.from_json(self._known(stored, patient_id))

    def registered_birth_date(self, stored: Item | None, patient_id: str) -> date | None:
        """As the register has said it; None where it never did."""
        if stored is None or not stored.get("registered_at"):
            return None
        return self.opened(stored, patient_id).birth_date

    def fed(
        self,
        stored: Item | None,
        patient_id: str,
        fed: FedPerson,
        register: RegisteredPerson | None = None,
    ) -> tuple[Item, list[Write]]:
        """What closes the person's doors after what was fed, and the write it takes, if any.

        Once the register has said who they are, no hospital says otherwise. `register`: its word,
        where it was just asked. Raises ConditionFailed if a newer one stands.
        """
        known = dumps([fed.name, fed.national_id, fed.birth_date.isoformat()])
        if stored and stored.get("registered_at"):
            known = self._known(stored, patient_id)
        facts: Item = {
            "protected_by": _said(stored, "protected_by", fed.said_by, fed.protected),
            "deceased_by": _said(stored, "deceased_by", fed.said_by, fed.deceased),
            "registered_at": stored.get("registered_at") if stored else None,
        }
        if register:
            known, facts = _after(register, known, facts)
        return facts, self._write(stored, patient_id, known, facts)

    def registered(
        self, stored: Item | None, patient_id: str, register: RegisteredPerson
    ) -> tuple[Item, list[Write]]:
        """The same after the population register's word alone."""
        known = self._known(stored, patient_id) if stored else ""
        facts = {name: stored.get(name) if stored else None for name in _FACTS}
        known, facts = _after(register, known, facts)
        return facts, self._write(stored, patient_id, known, facts)

    def _write(
        self, stored: Item | None, patient_id: str, known: str, facts: dict[str, Any]
    ) -> list[Write]:
        if stored is not None and self._is_same(stored, patient_id, known, facts):
            return []
        version = int(stored["version"]) + 1 if stored else 1
        place = _place(patient_id, version)
        item = {**facts, "version": version, "sealed": self.sealer.seal(PLATFORM, known, *place)}
        condition = equals("version", stored["version"]) if stored else absent()
        return [put(self.person(patient_id), item, condition)]

    def _is_same(self, stored: Item, patient_id: str, known: str, facts: dict[str, Any]) -> bool:
        same = all(stored.get(name) == value for name, value in facts.items())
        return same and self._known(stored, patient_id) == known

    def _known(self, stored: Item, patient_id: str) -> str:
        place = _place(patient_id, int(stored["version"]))
        return self.sealer.open(PLATFORM, stored["sealed"], *place)

    def unsaid(self, stored: Item, patient_id: str, said_by: str) -> list[Write]:
        """The write that takes back what one object said of the person, if it said anything."""
        flags = {flag: _said(stored, flag, said_by, said=False) for flag in FLAGS}
        if all(stored.get(flag) == value for flag, value in flags.items()):
            return []
        known = self._known(stored, patient_id)
        facts = {**flags, "registered_at": stored.get("registered_at")}
        return self._write(stored, patient_id, known, facts)


def _after(register: RegisteredPerson, known: str, facts: Item) -> tuple[str, Item]:
    """Who the person is, and what closes their doors, after the register's word."""
    if (facts["registered_at"] or "") > register.asked_at:
        raise ConditionFailed([0])  # asked before somebody else asked: ask anew
    if register.birth_date:
        born = register.birth_date.isoformat()
        known = dumps([register.name, register.national_id, born])
    return known, {
        "protected_by": _said(facts, "protected_by", REGISTER, register.protected),
        "deceased_by": _said(facts, "deceased_by", REGISTER, register.deceased),
        "registered_at": register.asked_at,
    }


def _said(
    stored: Mapping[str, Any] | None, flag: str, said_by: str, said: bool | None
) -> set[str] | None:
    """Which objects say so. What one says, no other takes back: a feed orders each by itself."""
    sayers = set((stored.get(flag) or ()) if stored else ())
    if said is True:
        sayers.add(said_by)
    if said is False:
        sayers.discard(said_by)
    return sayers or None


def _place(patient_id: str, version: int) -> tuple[str, ...]:
    return ("patients", patient_id, "person", str(version))
