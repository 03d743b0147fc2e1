"""What stands in the tables that appointments are written to, as nouns and by their names."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from functions.appointments.models import Appointment, Slot
from functions.appointments.repository import appointment_of, slot_of
from functions.shared.typed import Item, decode
from tests.integration.snapshot import Snapshot


@dataclass(frozen=True)
class Told:
    """A fact of the change feed, about an appointment as it then became."""

    kind: str
    facts: dict[str, Any]

    @property
    def appointment_id(self) -> str:
        return str(self.facts["appointment_id"])

    @property
    def version(self) -> int:
        return int(self.facts["version"])

    @property
    def label(self) -> str:
        """Of offers, how they ended, too."""
        return " ".join(filter(None, (self.kind, self.facts.get("outcome"))))


@dataclass(frozen=True)
class Found:
    """Parsed once."""

    snapshot: Snapshot

    def items(self, table: str, prefix: str) -> list[Item]:
        """Those that have this in their key."""
        return [
            decode(item)
            for (of, pk, sk), item in self.snapshot.items.items()
            if of == table and prefix in pk + sk
        ]

    @cached_property
    def appointments(self) -> list[Appointment]:
        items = self.items("appointments", "appointment#")
        return [each for each in map(appointment_of, items) if each]

    @cached_property
    def slots(self) -> list[Slot]:
        return [each for each in map(slot_of, self.items("appointments", "slot#")) if each]

    @cached_property
    def indexed_slots(self) -> set[str]:
        """The tokens of those that stand in the index of free times: the ones that have a start."""
        items = self.items("appointments", "slot#")
        return {str(item["token"]) for item in items if item.get("start")}

    @cached_property
    def named(self) -> dict[str, Appointment]:
        """By the hospital's own ids."""
        return {each.external_id: each for each in self.appointments}

    @cached_property
    def tokens(self) -> dict[str, str]:
        return {each.external_id: each.token for each in self.slots}

    @cached_property
    def tokens_to_names(self) -> dict[str, str]:
        return {"": ""} | {each.token: each.external_id for each in self.slots}

    @cached_property
    def names(self) -> dict[str, str]:
        """The hospital's own ids of slots and appointments, by ours. What was booked here has an id
        of ours, which differs from run to run."""
        appointments = {
            each.id: each.external_id if each.booked_by == "hospital" else "booked here"
            for each in self.appointments
        }
        return {"": ""} | appointments | {each.token: each.external_id for each in self.slots}

    @cached_property
    def told(self) -> list[Told]:
        items = self.items("outbox", "outbox#")
        return [Told(item["kind"], item["facts"]) for item in items]

    @cached_property
    def notices(self) -> dict[tuple[str, int], str]:
        """Their occasions, by the appointment and its version."""
        found = {}
        for item in self.items("outbox", "notice#"):
            _, kind, id_, version = item["pk"].split("#")
            assert kind == "appointment"
            found[id_, int(version)] = str(item["occasion"])
        return found

    @cached_property
    def logged(self) -> list[tuple[str, str]]:
        """What was done, and by whom; to look is not to do."""
        return [
            (item["action"], item["reader"])
            for item in self.items("access_log", "patient#")
            if item["action"] != "opened"
        ]
