"""The records table: the only place that knows its keys."""

from datetime import datetime

from functions.records.models import (
    Blanket,
    Denial,
    Document,
    Request,
    RequestStatus,
    Source,
    Upload,
)
from functions.shared.clock import timestamp
from functions.shared.database import Database
from functions.shared.tables import BY_DATE, BY_EXPECTED, BY_OFFICE
from functions.shared.typed import Item
from functions.shared.writes import Key, Write, absent, check, equals, item_of, put, update

Listed = tuple[str, str]
"""Where a document or a request stands in an order: what that is ordered by, and its id."""

WITHHELD = "withheld"
"""What is expected of a document that is told to be withheld: behind every moment."""

_BEHIND = "~"
_AT_ONCE = 100
"""Documents in one call."""


class RecordsRepository:
    """Reads documents and requests and prepares their writes."""

    def __init__(self, database: Database, table: str) -> None:
        self.database = database
        self.table = table

    def read(self, *keys: Key) -> list[Item | None]:
        """Items of any table, in one call."""
        return self.database.get_all(*keys)

    def write(self, *writes: Write | None) -> None:
        """All or nothing. Raises ConditionFailed and Busy."""
        self.database.transact(*writes)

    def document_key(self, patient_id: str, document_id: str) -> Key:
        """A document's."""
        return Key(self.table, f"patient#{patient_id}", f"document#{document_id}")

    def blanket_key(self, patient_id: str, organization: str) -> Key:
        """What denies all that an organization has of a patient."""
        return Key(self.table, f"patient#{patient_id}", f"denial#{organization}")

    def source_key(self, organization: str, external_id: str) -> Key:
        """Where it stands which document it is."""
        return Key(self.table, f"source#{organization}#{external_id}", "source")

    def version_key(self, organization: str, external_id: str, source_version: int) -> Key:
        """Where it stands which upload a version is."""
        pk = f"source#{organization}#{external_id}"
        return Key(self.table, pk, f"version#{source_version:016d}")

    def upload_key(self, upload_id: str) -> Key:
        """An upload's."""
        return Key(self.table, f"upload#{upload_id}", "upload")

    def request_key(self, patient_id: str, asked_at: datetime, request_id: str) -> Key:
        """A request's, in the order in which its patient asked."""
        sort = f"request#{timestamp(asked_at)}#{request_id}"
        return Key(self.table, f"patient#{patient_id}", sort)

    def office_key(self, request_id: str) -> Key:
        """Where it stands whose request it is."""
        return Key(self.table, f"request#{request_id}", "request")

    def documents(
        self, patient_id: str, begin: str, end: str, after: Listed | None, limit: int
    ) -> list[tuple[Listed, Document]]:
        """A patient's that may ever be shown, listed between the two, the newest first, each with
        its place."""
        if begin > end:
            return []  # the database would refuse to look
        behind = {BY_DATE.sort: after[0], "sk": f"document#{after[1]}"} if after else None
        items = self.database.ordered_page(
            self.table,
            BY_DATE,
            f"patient#{patient_id}",
            begin,
            end,
            limit,
            after=behind,
            newest_first=True,
        )
        found = ((item[BY_DATE.sort], Document.model_validate(item)) for item in items)
        return [((listed_at, each.id), each) for listed_at, each in found]

    def expected(self, patient_id: str, now: datetime) -> list[Document]:
        """A patient's of which something may have to be told that is not shown."""
        found: list[Document] = []
        after: Item | None = None
        while True:
            items = self.database.ordered_page(
                self.table,
                BY_EXPECTED,
                f"patient#{patient_id}",
                timestamp(now),
                _BEHIND,
                _AT_ONCE,
                after=after,
            )
            found += [Document.model_validate(item) for item in items]
            if len(items) < _AT_ONCE:
                return found
            after = {name: items[-1][name] for name in (BY_EXPECTED.sort, "sk")}

    def newest_upload(self, organization: str, external_id: str) -> str | None:
        """The id of the newest version that was announced."""
        items = self.database.page(
            self.table,
            f"source#{organization}#{external_id}",
            "version#",
            f"version#{_BEHIND}",
            1,
            newest_first=True,
        )
        return str(items[0]["upload_id"]) if items else None

    def requests(self, patient_id: str, after: Listed | None, limit: int) -> list[Request]:
        """A patient's, the newest first."""
        until = f"request#{'#'.join(after)}" if after else f"request#{_BEHIND}"
        items = self.database.page(
            self.table,
            f"patient#{patient_id}",
            "request#",
            until,
            limit + (after is not None),
            newest_first=True,
        )
        found = [Request.model_validate(item) for item in items]
        return found[1:] if after and found and found[0].id == after[1] else found[:limit]

    def inbox(
        self,
        organization: str,
        status: RequestStatus,
        after: tuple[str, Key] | None,
        limit: int,
    ) -> list[Request]:
        """An organization's of one status: what is due first; of answered ones, what was last."""
        behind = None
        if after:
            order, place = after
            behind = {BY_OFFICE.sort: order, "pk": place.pk, "sk": place.sk}
        items = self.database.index_page(
            self.table,
            BY_OFFICE,
            f"{organization}#{status}",
            _BEHIND,
            limit,
            after=behind,
            newest_first=status == "answered",
        )
        return [Request.model_validate(item) for item in items]

    def put_document(
        self,
        new: Document,
        old: Document | None,
        listed: datetime | None,
        expected: str | None,
    ) -> Write:
        """In the place of what stood there, if that still does. `listed`: the date that lists have
        it by, if it may ever be shown. `expected`: until when coverage must look at it."""
        listed_at = timestamp(listed) if listed else None
        item = {**item_of(new), BY_DATE.sort: listed_at, BY_EXPECTED.sort: expected}
        condition = equals("version", old.version) if old else absent()
        return put(self.document_key(new.patient_id, new.id), item, condition)

    def see_document(self, document: Document, source_version: int) -> Write:
        """The patient has opened that version, of the document as it was read."""
        key = self.document_key(document.patient_id, document.id)
        unmoved = equals("version", document.version)
        if document.seen_version >= source_version:
            return check(key, unmoved)
        return update(key, {"seen_version": source_version}, {"version": 1}, condition=unmoved)

    def put_blanket(self, patient_id: str, new: Blanket, old: Blanket | None) -> Write:
        """In the place of what stood there, if that still does."""
        condition = equals("source_version", old.source_version) if old else absent()
        return put(self.blanket_key(patient_id, new.organization), item_of(new), condition)

    def put_source(self, new: Source, old: Source | None) -> Write:
        """In the place of what stood there, if that still does."""
        condition = equals("version", old.version) if old else absent()
        return put(self.source_key(new.organization, new.external_id), item_of(new), condition)

    def unmoved(self, source: Source) -> Write:
        """It is still that patient's, and nothing newer was announced."""
        key = self.source_key(source.organization, source.external_id)
        return check(key, equals("version", source.version))

    def put_upload(self, new: Upload, *, old: bool) -> Write:
        """As it is now."""
        condition = equals("status", "waiting") if old else absent()
        return put(self.upload_key(new.id), item_of(new), condition)

    def put_version(self, upload: Upload) -> Write:
        """Which upload a version is: one for ever."""
        key = self.version_key(upload.organization, upload.external_id, upload.source_version)
        return put(key, {"upload_id": upload.id}, absent())

    def put_request(self, new: Request, old: Request | None) -> list[Write]:
        """In the place of what stood there, if that still does."""
        key = self.request_key(new.patient_id, new.asked_at, new.id)
        item = {
            **item_of(new),
            "office": f"{new.organization}#{new.status}",
            "due_first": due_first(new),
        }
        condition = equals("version", old.version) if old else absent()
        found = {"patient_id": new.patient_id, "asked_at": timestamp(new.asked_at)}
        place = [] if old else [put(self.office_key(new.id), found, absent())]
        return [put(key, item, condition), *place]


def document_of(item: Item | None) -> Document | None:
    """As kept."""
    return Document.model_validate(item) if item else None


def source_of(item: Item | None) -> Source | None:
    """As kept."""
    return Source.model_validate(item) if item else None


def upload_of(item: Item | None) -> Upload | None:
    """As kept."""
    return Upload.model_validate(item) if item else None


def blanket_of(item: Item | None) -> Blanket | None:
    """As kept."""
    return Blanket.model_validate(item) if item else None


def request_of(item: Item | None) -> Request | None:
    """As kept."""
    return Request.model_validate(item) if item else None


def denial_of(item: Item | None) -> Denial | None:
    """What denies all, if anything does."""
    blanket = blanket_of(item)
    return blanket.denial if blanket else None


def due_first(request: Request) -> str:
    """What an inbox is ordered by."""
    moment = timestamp(request.answer.answered_at if request.answer else request.asked_at)
    return moment if request.answer else f"{request.due.isoformat()}#{moment}"
