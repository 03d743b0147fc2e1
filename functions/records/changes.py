"""What every change of a document carries with it, whoever makes it."""

from dataclasses import replace
from datetime import datetime

from functions.records import policy
from functions.records.models import Document
from functions.records.repository import WITHHELD, RecordsRepository
from functions.shared.clock import Clock, timestamp
from functions.shared.organizations import Organization, organizations
from functions.shared.relations import NEVER, Relation, Relations
from functions.shared.writes import Write

FEED = "records"
"""The change feed that tells of requests."""


class Changes:
    """Prepares the writes; the caller's transaction carries them."""

    def __init__(self, repository: RecordsRepository, relations: Relations, clock: Clock) -> None:
        self.repository = repository
        self.relations = relations
        self.clock = clock

    def put(self, new: Document, old: Document | None) -> list[Write]:
        """The document as it will be, its place in every order, and whom it relates to."""
        stepped = new.model_copy(update={"version": old.version + 1 if old else 1})
        organization = organizations()[new.organization]
        listed, expected = self._places(new, organization)
        return [
            self.repository.put_document(stepped, old, listed, expected),
            *self._related(new, old, organization),
        ]

    def _places(
        self, document: Document, organization: Organization
    ) -> tuple[datetime | None, str | None]:
        """By which date it is listed, and until when coverage must look at it. Both say only that
        there may be something: what is told is decided at reading."""
        now = self.clock()
        by = policy.next_of(document, organization, now)
        listed = by.authored_at if by and policy.may_be_shown(document) else None
        if policy.may_tell(document):
            return listed, WITHHELD
        last = policy.last_turn(document, organization, now)
        return listed, timestamp(last) if last else None

    def _related(
        self, new: Document, old: Document | None, organization: Organization
    ) -> list[Write]:
        """Staff of its units may write to the patient because of it; the patient to a unit, once
        they can read what is from there."""
        before = _units_of(old) if old else set()
        after = _units_of(new)
        gone = [self.relations.delete(_relation(new, each)) for each in sorted(before - after)]
        return [*gone, *(self._relate(new, each, organization) for each in sorted(after))]

    def _relate(self, document: Document, unit_id: str, organization: Organization) -> Write:
        first = policy.first_shown(document, unit_id, organization, self.clock())
        known_from = timestamp(first) if first else NEVER
        return self.relations.put(replace(_relation(document, unit_id), known_from=known_from))


def _units_of(document: Document) -> set[str]:
    return {each.unit_id for each in policy.standing(document)}


def _relation(document: Document, unit_id: str) -> Relation:
    return Relation(document.patient_id, unit_id, "document", document.id)
