"""What a patient reads: the list, a document, and the link that opens its file for a minute."""

import re
from datetime import date, datetime, time, timedelta

from functions.records.contract import DocumentPage, DocumentView, Link
from functions.records.models import DOCUMENT, PDF, Document
from functions.records.policy import Shown
from functions.records.repository import Listed, RecordsRepository, document_of
from functions.records.room import Room
from functions.records.views import Views
from functions.records.visit import Visit
from functions.shared.access_log import AccessLog
from functions.shared.clock import OSLO, real_clock, timestamp
from functions.shared.database import undisturbed
from functions.shared.errors import InvalidCursor, NotFound, WaitChosen
from functions.shared.identity import Identity
from functions.shared.organizations import DocumentKind, DocumentType
from functions.shared.vault import LINK_LASTS, File, Vault

_SPARE = 30
"""Documents read beyond those asked for: what is filtered out costs no second call."""
_DAY, _INSTANT = timedelta(days=1), timedelta(microseconds=1)
_FIRST, _LAST = "0", "9~"
"""Before and behind every moment."""
_EARLIEST, _LATEST = date(1900, 1, 1), date(2200, 1, 1)
"""Days that time zones and sums can be reckoned with; nothing was written before or is behind."""
_CURSOR = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\.[0-9]{6}Z)~([0-9a-f]{32})", re.ASCII)


class Wanted:
    """Which of their documents a patient asks for."""

    def __init__(
        self,
        organization: str | None = None,
        document_type: DocumentType | None = None,
        kind: DocumentKind | None = None,
        begin: date | None = None,
        end: date | None = None,
    ) -> None:
        self.organization = organization
        self.type = document_type
        self.kind = kind
        self.begin = timestamp(_midnight(_within(begin))) if begin else _FIRST
        self.end = timestamp(_midnight(_within(end)) + _DAY - _INSTANT) if end else _LAST

    def holds(self, document: Document, shown: Shown) -> bool:
        """Whether it is one of them."""
        return (
            self.organization in (None, document.organization)
            and self.type in (None, shown.content.type)
            and self.kind in (None, shown.content.kind)
        )


class Reading:
    """Each answer after the access log has it. Everything raises NotFound."""

    def __init__(
        self,
        *,
        repository: RecordsRepository,
        room: Room,
        views: Views,
        vault: Vault,
        access_log: AccessLog,
    ) -> None:
        self.repository = repository
        self.room = room
        self.views = views
        self.vault = vault
        self.access_log = access_log

    def page(
        self, caller: Identity, wanted: Wanted, cursor: str | None, limit: int
    ) -> DocumentPage:
        """Newest first. Raises InvalidCursor.

        Reads on until the page is full or nothing follows: a page that ended at what is hidden
        would tell that it is there.
        """
        visit = self.room.enter(caller)
        shown = self._shown(caller.subject, visit, wanted, _after(cursor, wanted), limit + 1)
        self.access_log.listed(caller, DOCUMENT, caller.subject, "", "own-record")
        page = shown[:limit]
        last = page[-1][0] if len(shown) > limit else None
        return DocumentPage(
            items=[self.views.document(each, how, visit) for _, each, how in page],
            cursor="~".join(last) if last else None,
        )

    def get(self, caller: Identity, document_id: str) -> DocumentView:
        """One of them, as the list has it."""
        visit, document, shown = self._find(caller, document_id)
        self.access_log.listed(
            caller, DOCUMENT, caller.subject, document.organization, "own-record"
        )
        return self.views.document(document, shown, visit)

    def link(self, caller: Identity, document_id: str, *, confirmed: bool) -> Link:
        """Opens its file, after the access log says so. Raises WaitChosen, Busy.

        One transaction says that it was opened, that it is not new any more, and that all that
        decides still stands as it was read: what is withdrawn meanwhile is not opened.
        """

        def attempt() -> tuple[Document, Shown]:
            visit, document, shown = self._find(caller, document_id)
            if visit.asks_first(shown.content, shown.released_at) and not confirmed:
                until = visit.asked_until(shown.released_at)
                raise WaitChosen(until=until and until.astimezone(OSLO))
            self.repository.write(
                self.access_log.entry(
                    caller, "opened", DOCUMENT, caller.subject, document.organization, "own-record"
                ),
                self.repository.see_document(document, shown.content.source_version),
                *visit.guards(document.organization),
            )
            return document, shown

        document, shown = undisturbed(attempt)
        file = File(document.organization, shown.content.upload_id, PDF)
        expires = real_clock() + LINK_LASTS
        return Link(url=self.vault.link(file), expires_at=expires.astimezone(OSLO))

    def _find(self, caller: Identity, document_id: str) -> tuple[Visit, Document, Shown]:
        visit = self.room.enter(caller, self.repository.document_key(caller.subject, document_id))
        document = document_of(visit.items[0])
        if document is None:
            raise NotFound
        decision = visit.decide(document)
        if not isinstance(decision, Shown):
            raise NotFound
        return visit, document, decision

    def _shown(
        self, patient_id: str, visit: Visit, wanted: Wanted, after: Listed | None, count: int
    ) -> list[tuple[Listed, Document, Shown]]:
        found: list[tuple[Listed, Document, Shown]] = []
        at_once = count + _SPARE
        while True:
            read = self.repository.documents(patient_id, wanted.begin, wanted.end, after, at_once)
            for place, document in read:
                decision = visit.decide(document)
                if isinstance(decision, Shown) and wanted.holds(document, decision):
                    found.append((place, document, decision))
            if len(found) >= count or len(read) < at_once:
                return found[:count]
            after = read[-1][0]


def _after(cursor: str | None, wanted: Wanted) -> Listed | None:
    """Raises InvalidCursor, also for one of another list."""
    if cursor is None:
        return None
    found = _CURSOR.fullmatch(cursor)
    if found is None or not wanted.begin <= found[1] <= wanted.end:
        raise InvalidCursor
    return found[1], found[2]


def _within(day: date) -> date:
    return min(max(day, _EARLIEST), _LATEST)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), OSLO)
