"""From national number to random patient id. Only here are numbers kept.

The table is keyed by a KMS-keyed hash of the number, never by the number; name, number and birth
date stand sealed. What a person may be shown or sent depends on their standing.
"""

from dataclasses import dataclass
from datetime import date
from json import dumps
from typing import Any

from functions.shared.macs import Macs
from functions.shared.sealing import PLATFORM, Sealer
from functions.shared.standing import Standing, standing_of
from functions.shared.writes import Item, Key, Write, absent, equals, put

FLAGS = ("protected_by", "deceased_by")

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

    def first_seen(self, identifier: Key, patient_id: str) -> Write:
        """Ties a number to a new patient id. Fails if another was first."""
        item = {"patient_id": patient_id, "key_version": KEY_VERSION}
        return put(identifier, item, absent())

    def fed(
        self, stored: Item | None, patient_id: str, fed: FedPerson
    ) -> tuple[Standing, list[Write]]:
        """The person's standing after what was fed, and the write that it takes, if any."""
        known = dumps([fed.name, fed.national_id, fed.birth_date.isoformat()])
        flags = {
            "protected_by": _said(stored, "protected_by", fed.said_by, fed.protected),
            "deceased_by": _said(stored, "deceased_by", fed.said_by, fed.deceased),
        }
        standing = standing_of(flags)
        if stored is not None and self._is_same(stored, patient_id, known, flags):
            return standing, []
        version = int(stored["version"]) + 1 if stored else 1
        place = _place(patient_id, version)
        item = {**flags, "version": version, "sealed": self.sealer.seal(PLATFORM, known, *place)}
        condition = equals("version", stored["version"]) if stored else absent()
        return standing, [put(self.person(patient_id), item, condition)]

    def _is_same(self, stored: Item, patient_id: str, known: str, flags: dict[str, Any]) -> bool:
        place = _place(patient_id, int(stored["version"]))
        return (
            all(stored.get(name) == value for name, value in flags.items())
            and self.sealer.open(PLATFORM, stored["sealed"], *place) == known
        )

    def unsaid(self, stored: Item, patient_id: str, said_by: str) -> list[Write]:
        """The write that takes back what one object said of the person, if it said anything."""
        flags = {flag: _said(stored, flag, said_by, said=False) for flag in FLAGS}
        if all(stored.get(flag) == value for flag, value in flags.items()):
            return []
        version = int(stored["version"])
        known = self.sealer.open(PLATFORM, stored["sealed"], *_place(patient_id, version))
        sealed = self.sealer.seal(PLATFORM, known, *_place(patient_id, version + 1))
        item = {**flags, "version": version + 1, "sealed": sealed}
        return [put(self.person(patient_id), item, equals("version", version))]


def _said(stored: Item | None, flag: str, said_by: str, said: bool | None) -> set[str] | None:
    """Which objects say so. What one says, no other takes back: a feed orders each by itself."""
    sayers = set(stored.get(flag, ()) if stored else ())
    if said is True:
        sayers.add(said_by)
    if said is False:
        sayers.discard(said_by)
    return sayers or None


def _place(patient_id: str, version: int) -> tuple[str, ...]:
    return ("patients", patient_id, "person", str(version))
