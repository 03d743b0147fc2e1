"""Who works where, as it is kept: written by `identity`, and read by whoever shows a name."""

import json
from dataclasses import dataclass
from typing import Any, Literal

from functions.shared.sealing import Sealer
from functions.shared.typed import Item
from functions.shared.writes import Key

Function = Literal["doctor", "nurse", "secretary", "records-office", "other-health-professional"]
"""What staff do, as far as it decides what they may do here."""


@dataclass(frozen=True)
class Staff:
    """A person at work for one organization."""

    subject: str
    organization: str
    name: str
    function: Function
    units: tuple[str, ...]
    hpr_number: str | None
    version: int
    source_version: int
    removed: bool = False


def staff_key(table: str, subject: str, organization: str) -> Key:
    """Where someone stands."""
    return Key(table, f"staff#{subject}", f"organization#{organization}")


def colleague_key(table: str, unit_id: str, subject: str) -> Key:
    """Where it stands that someone works at a unit."""
    return Key(table, f"unit#{unit_id}", f"staff#{subject}")


def staff_item(staff: Staff, sealer: Sealer) -> dict[str, Any]:
    """As it is kept: the name stands sealed under the organization's key."""
    known = json.dumps([staff.name, staff.hpr_number])
    return {
        "organization": staff.organization,
        "function": staff.function,
        "units": list(staff.units),
        "version": staff.version,
        "source_version": staff.source_version,
        "removed": staff.removed,
        "sealed": sealer.seal(staff.organization, known, *_place(staff)),
    }


def staff_of(item: Item, sealer: Sealer) -> Staff:
    """As kept."""
    facts: dict[str, Any] = {
        "subject": item["pk"].removeprefix("staff#"),
        "organization": item["organization"],
        "function": item["function"],
        "units": tuple(item["units"]),
        "version": int(item["version"]),
        "source_version": int(item["source_version"]),
        "removed": item["removed"],
    }
    blank = Staff(name="", hpr_number=None, **facts)
    name, hpr_number = json.loads(sealer.open(blank.organization, item["sealed"], *_place(blank)))
    return Staff(name=name, hpr_number=hpr_number, **facts)


def _place(staff: Staff) -> tuple[str, ...]:
    return ("staff", staff.subject, staff.organization, "known", str(staff.version))
