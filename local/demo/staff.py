"""A handful of staff who do not exist: what the hospitals' systems feed, and who can sign in."""

import hashlib
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from random import Random
from typing import Any, Literal, NamedTuple

from functions.shared.clock import OSLO
from functions.shared.organizations import organizations
from local.demo.numbers import national_id

Function = Literal["doctor", "nurse", "secretary", "records-office", "other-health-professional"]


class _Work(NamedTuple):
    name: str
    born: date
    hpr_number: str | None
    organization_id: str
    function: Function
    units: tuple[str, ...]


_EVERY_UNIT = ("*",)
_WORK = (
    _Work("Rolig Røyskatt", date(1971, 3, 9), "900000017", "ous", "doctor", ("ous-787", "ous-372")),
    _Work("Rask Rugde", date(1988, 6, 1), "900000025", "ous", "nurse", ("ous-787", "ous-114")),
    _Work("Munter Hare", date(1994, 1, 30), None, "ous", "secretary", ("ous-787", "ous-771")),
    _Work("Nøyaktig Gås", date(1966, 9, 18), None, "ous", "records-office", _EVERY_UNIT),
    _Work("Klok Laks", date(1979, 12, 4), "900000033", "so", "doctor", ("so-466", "so-647")),
    _Work("Sprek Sel", date(1985, 5, 23), "900000041", "ous", "nurse", ("ous-372",)),
    _Work("Sprek Sel", date(1985, 5, 23), "900000041", "so", "nurse", ("so-647",)),
)


@dataclass(frozen=True)
class StaffMember:
    """One person's work at one organization; who works at two is there twice."""

    name: str
    national_id: str
    hpr_number: str | None
    organization_id: str
    function: Function
    units: tuple[str, ...]

    @property
    def login(self) -> str:
        """HelseID's `sub`: base64 with all the signs that it may hold, and never the number."""
        digest = hashlib.sha256(f"helseid/{self.national_id}".encode()).digest()
        return b64encode(digest).decode()

    @property
    def subject(self) -> str:
        """The same in URL-safe form, as the feed names them."""
        return self.login.translate(str.maketrans("+/", "-_")).rstrip("=")


@dataclass(frozen=True)
class FedStaff:
    """What a hospital's system sends of one of its staff."""

    organization_id: str
    subject: str
    body: dict[str, Any]

    @property
    def path(self) -> str:
        """Where it is sent."""
        return f"/identity/staff/{self.subject}"


def staff(seed: int) -> list[StaffMember]:
    """The same for the same seed."""
    return [
        StaffMember(
            work.name,
            national_id(work.born, "nhn", Random(f"{seed}/{work.name}")),  # noqa: S311
            work.hpr_number,
            work.organization_id,
            work.function,
            _units(work),
        )
        for work in _WORK
    ]


def fed_staff(seed: int, now: datetime) -> Iterator[FedStaff]:
    """Everyone's work; like the appointments under the day's `source_version`."""
    today = now.astimezone(OSLO).date()
    for member in staff(seed):
        body = {
            "source_version": int(f"{today:%Y%m%d}"),
            "name": member.name,
            "function": member.function,
            "units": list(member.units),
        }
        if member.hpr_number:
            body["hpr_number"] = member.hpr_number
        yield FedStaff(member.organization_id, member.subject, body)


def _units(work: _Work) -> tuple[str, ...]:
    every = (unit.id for unit in organizations()[work.organization_id].units)
    return tuple(every) if work.units == _EVERY_UNIT else work.units
