"""A patient before their own record, at one moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from functions.records import policy
from functions.records.models import Content, Denial, Document
from functions.records.policy import Decision, Reader
from functions.shared.organizations import DocumentKind, organizations
from functions.shared.patients import Person
from functions.shared.typed import Item
from functions.shared.writes import Key, Write, absent, check, equals


@dataclass(frozen=True)
class Visit:
    """A patient's, at one moment, with whatever else was read with them."""

    now: datetime
    person: Person
    reader: Reader
    blankets: Mapping[str, Denial]
    """By organization."""
    waits: frozenset[DocumentKind]
    """Kinds that they want to be asked about before they open one."""
    wait_days: int | None
    """For how many days after it is shown; None: always."""
    items: Sequence[Item | None]
    decided_by: Sequence[tuple[Key, Item | None]]
    """The patient's person and choices, and what denies all of an organization's, as read."""

    def guards(self, organization: str) -> list[Write]:
        """That what was read to decide still stands, but for other organizations' denials."""
        return [
            _unmoved(key, item)
            for key, item in self.decided_by
            if not key.sk.startswith("denial#") or key.sk == f"denial#{organization}"
        ]

    def decide(self, document: Document) -> Decision:
        """Whether they may read it now."""
        return policy.decide(
            document,
            self.blankets.get(document.organization),
            self.reader,
            organizations().get(document.organization),
            self.now,
        )

    def asked_until(self, released_at: datetime) -> datetime | None:
        """Until when they want to be asked first; None: always."""
        return released_at + timedelta(days=self.wait_days) if self.wait_days else None

    def asks_first(self, content: Content, released_at: datetime) -> bool:
        """Whether they want to be asked before this is opened."""
        until = self.asked_until(released_at)
        return content.kind in self.waits and (until is None or self.now < until)


def _unmoved(key: Key, item: Item | None) -> Write:
    if item is None:
        return check(key, absent())
    name = "version" if "version" in item else "source_version"
    return check(key, equals(name, item[name]))
