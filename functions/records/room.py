"""A patient before their own record: who they are, and what decides what they may read."""

from collections.abc import Mapping
from typing import Any

from functions.records.policy import Reader
from functions.records.repository import RecordsRepository, denial_of
from functions.records.visit import Visit
from functions.shared.clock import Clock
from functions.shared.errors import NotFound
from functions.shared.identity import Identity
from functions.shared.organizations import Organization, organizations
from functions.shared.patients import Patients
from functions.shared.preferences import is_open
from functions.shared.standing import standing_of
from functions.shared.writes import Key


class Room:
    """Reads all that every answer to a patient needs, in one call."""

    def __init__(self, repository: RecordsRepository, patients: Patients, clock: Clock) -> None:
        self.repository = repository
        self.patients = patients
        self.clock = clock

    def enter(self, caller: Identity, *keys: Key) -> Visit:
        """Raises NotFound for a patient who is dead, or nobody."""
        now, subject = self.clock(), caller.subject
        denying = [each for each, named in organizations().items() if _has_records(named)]
        deciding = [
            self.patients.person(subject),
            self.patients.preferences(subject),
            *(self.repository.blanket_key(subject, each) for each in denying),
        ]
        read = self.repository.read(*deciding, *keys)
        person, preferences, *rest = read
        if person is None or standing_of(person, preferences, now).deceased:
            raise NotFound
        known = self.patients.opened(person, subject)
        blankets = {
            organization: denial
            for organization, item in zip(denying, rest, strict=False)
            if (denial := denial_of(item))
        }
        chosen = preferences or {}
        return Visit(
            now=now,
            person=known,
            reader=Reader(known.birth_date, is_open(preferences, "record_online", now)),
            blankets=blankets,
            waits=frozenset(chosen.get("wait_for_conversation") or ()),
            wait_days=_days(chosen),
            items=rest[len(denying) :],
            decided_by=list(zip(deciding, read, strict=False)),
        )


def _has_records(organization: Organization) -> bool:
    return organization.services.records.status != "off"


def _days(chosen: Mapping[str, Any]) -> int | None:
    days = chosen.get("wait_days")
    return int(days) if days else None
