"""What each hospital shows this patient, what not, what is on its way, and how to get the rest."""

from collections.abc import Iterable
from datetime import datetime
from typing import get_args

from functions.records.contract import Coverage, CoverageView, OrderView, ShownKind
from functions.records.policy import Decision, Later, Told, told_of_all
from functions.records.repository import RecordsRepository
from functions.records.room import Room
from functions.records.views import organization_name
from functions.records.visit import Visit
from functions.shared.access_log import AccessLog
from functions.shared.clock import OSLO
from functions.shared.identity import Identity
from functions.shared.organizations import DocumentKind, Organization, organizations

_KINDS: tuple[DocumentKind, ...] = get_args(DocumentKind)


class Covering:
    """Raises NotFound."""

    def __init__(self, *, repository: RecordsRepository, room: Room, access_log: AccessLog) -> None:
        self.repository = repository
        self.room = room
        self.access_log = access_log

    def view(self, caller: Identity) -> CoverageView:
        """Of every hospital, by name."""
        visit = self.room.enter(caller)
        told: dict[str, list[Decision]] = {}
        for document in self.repository.expected(caller.subject, visit.now):
            told.setdefault(document.organization, []).append(visit.decide(document))
        self.access_log.listed(caller, "coverage", caller.subject, "", "own-record")
        named = sorted(organizations().values(), key=lambda each: each.name.casefold())
        return CoverageView(
            record_online=visit.reader.wants_online,
            items=[_coverage(each, visit, told.get(each.id, ())) for each in named],
        )


def _coverage(organization: Organization, visit: Visit, told: Iterable[Decision]) -> Coverage:
    record = organization.record
    blanket = visit.blankets.get(organization.id)
    of_all = [told_of_all(blanket, visit.reader, visit.now)] if blanket else []
    told = [*told, *of_all]
    reasons = {each.because for each in told if isinstance(each, Told)}
    return Coverage(
        organization=organization_name(organization.id),
        status=organization.services.records.status,
        requests=organization.services.records.status != "off",
        shown=[ShownKind(kind=each.kind, since=each.since) for each in record.shown],
        not_shown=[kind for kind in _KINDS if record.since(kind) is None],
        delay_hours=record.delay_hours,
        on_its_way=_moments(each.at for each in told if isinstance(each, Later)),
        withheld="withheld" in reasons,
        own_wish="own-wish" in reasons,
        order=OrderView.model_validate(record.order.model_dump()),
    )


def _moments(moments: Iterable[datetime]) -> list[datetime]:
    """Each once: how many documents come at a time is not told."""
    return sorted({each.astimezone(OSLO) for each in moments})
