"""From national number to random patient id. Only here are numbers kept.

The table is keyed by a KMS-keyed hash of the number, never by the number; name, number and birth
date stand sealed. What a person may be shown or sent depends on their standing.
"""

from dataclasses import dataclass
from datetime import date
from json import dumps, loads
from typing import Any

from functions.shared.macs import Macs
from functions.shared.sealing import PLATFORM, Sealer
from functions.shared.standing import Standing, standing_of
from functions.shared.writes import Item, Key, Write, absent, equals, put

KEY_VERSION = 1
"""Which HMAC key the identifiers are made with."""


@dataclass(frozen=True)
class FedPerson:
    """What an organization's system says of a person. None leaves standing what it said before."""

    organization: str
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
            "protected_by": _said(stored, "protected_by", fed.organization, fed.protected),
            "deceased_by": _said(stored, "deceased_by", fed.organization, fed.deceased),
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

    def birth_date(self, stored: Item, patient_id: str) -> date:
        """The person's birth date, as last fed."""
        place = _place(patient_id, int(stored["version"]))
        known: list[str] = loads(self.sealer.open(PLATFORM, stored["sealed"], *place))
        return date.fromisoformat(known[2])


def _said(stored: Item | None, flag: str, organization: str, said: bool | None) -> set[str] | None:
    """Which organizations say so. One cannot take back what another says."""
    sayers = set(stored.get(flag, ()) if stored else ())
    if said is True:
        sayers.add(organization)
    if said is False:
        sayers.discard(organization)
    return sayers or None


def _place(patient_id: str, version: int) -> tuple[str, ...]:
    return ("patients", patient_id, "person", str(version))
