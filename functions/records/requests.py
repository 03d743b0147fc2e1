"""What patients demand of a hospital: tracked, with a day on which it is to be answered."""

import re
from datetime import date, datetime, timedelta

from functions.records.changes import FEED
from functions.records.contract import LookView, NewRequest, RequestPage, RequestView
from functions.records.looks import Looks
from functions.records.models import REQUEST, Request
from functions.records.policy import Shown
from functions.records.repository import (
    Listed,
    RecordsRepository,
    document_of,
    request_of,
)
from functions.records.room import Room
from functions.records.views import Views
from functions.records.visit import Visit
from functions.shared.access_log import AccessLog
from functions.shared.clock import OSLO, timestamp
from functions.shared.database import undisturbed
from functions.shared.errors import InvalidCursor, KeyReused, NotFound, ServiceOff
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.ids import new_id
from functions.shared.organizations import Organization, organizations
from functions.shared.outbox import Outbox
from functions.shared.sealing import Sealer
from functions.shared.typed import Item
from functions.shared.workdays import is_workday, workday_after
from functions.shared.writes import Write

_CURSOR = re.compile(r"([0-9T:.-]{26}Z)~([0-9a-f]{32})", re.ASCII)


class Requests:
    """For patients. Everything raises NotFound."""

    def __init__(
        self,
        *,
        repository: RecordsRepository,
        room: Room,
        looks: Looks,
        views: Views,
        access_log: AccessLog,
        outbox: Outbox,
        sealer: Sealer,
    ) -> None:
        self.repository = repository
        self.room = room
        self.looks = looks
        self.views = views
        self.access_log = access_log
        self.outbox = outbox
        self.sealer = sealer

    def make(self, caller: Identity, said: NewRequest, key: str | None) -> RequestView:
        """Raises ServiceOff where it is to be asked for by post, KeyReused, Busy."""
        organization = organizations().get(said.organization)
        if organization is None:
            raise NotFound
        if organization.services.records.status == "off":
            raise ServiceOff
        look = self._look(caller, said)
        intent = self._intent(caller, said, key)
        return undisturbed(lambda: self._make(caller, organization, said, look, intent))

    def _look(self, caller: Identity, said: NewRequest) -> LookView | None:
        """The look-up that is asked about, if it was at what is this hospital's."""
        if said.log_entry is None:
            return None
        look = self.looks.find(caller, said.log_entry)
        if look.organization and look.organization.id != said.organization:
            raise NotFound
        return look

    def own(self, caller: Identity, cursor: str | None, limit: int) -> RequestPage:
        """The patient's, newest first. Raises InvalidCursor."""
        visit = self.room.enter(caller)
        read = self.repository.requests(caller.subject, _after(cursor), limit + 1)
        self.access_log.listed(caller, REQUEST, caller.subject, "", "own-record")
        found = read[:limit]
        last = found[-1] if len(read) > limit else None
        return RequestPage(
            items=[self.views.request(each, visit.now) for each in found],
            cursor=f"{timestamp(last.asked_at)}~{last.id}" if last else None,
        )

    def _make(
        self,
        caller: Identity,
        organization: Organization,
        said: NewRequest,
        look: LookView | None,
        intent: Intent | None,
    ) -> RequestView:
        keys = [self.repository.document_key(caller.subject, each) for each in said.documents]
        request_id = intent.place.pk.partition("#")[2][:32] if intent else new_id()
        place = self.repository.office_key(request_id)
        visit = self.room.enter(caller, *keys, place, *([intent.place] if intent else []))
        done = intent and intent.is_done(visit.items[-1], visit.now)
        if done or visit.items[len(keys)]:
            return self._again(caller, said, visit, visit.items[len(keys)])
        documents = self._documents(visit, organization.id, len(keys))
        request = self._request(caller, organization, said, request_id, visit, look)
        request = request.model_copy(update={"documents": documents})
        self.repository.write(
            *self.repository.put_request(request, None),
            self._told(request, visit, said),
            self.access_log.entry(
                caller, "requested", REQUEST, caller.subject, organization.id, "own-record"
            ),
            intent.done(visit.now) if intent else None,
        )
        return self.views.request(request, visit.now)

    def _again(
        self, caller: Identity, said: NewRequest, visit: Visit, place: Item | None
    ) -> RequestView:
        """As it stands: also when the record of the key is gone after a day, the request is not.
        Raises KeyReused where it was another."""
        if place is None or place["patient_id"] != caller.subject:
            raise NotFound
        asked_at = datetime.fromisoformat(place["asked_at"])
        request_id = place["pk"].partition("#")[2]
        key = self.repository.request_key(caller.subject, asked_at, request_id)
        request = request_of(self.repository.read(key)[0])
        if request is None:
            raise NotFound
        shown = self.views.request(request, visit.now)
        if (shown.organization.id, shown.kind, shown.text) != (
            said.organization,
            said.kind,
            said.text,
        ):
            raise KeyReused
        self.access_log.opened(caller, REQUEST, caller.subject, request.organization, "own-record")
        return shown

    def _documents(self, visit: Visit, organization: str, count: int) -> tuple[str, ...]:
        """The hospital's ids of those that are named, each of which the patient must be able to
        read."""
        found = [document_of(item) for item in visit.items[:count]]
        shown = [
            each
            for each in found
            if each and each.organization == organization and isinstance(visit.decide(each), Shown)
        ]
        if len(shown) < count:
            raise NotFound
        return tuple(each.external_id for each in shown)

    def _request(
        self,
        caller: Identity,
        organization: Organization,
        said: NewRequest,
        request_id: str,
        visit: Visit,
        look: LookView | None,
    ) -> Request:
        blank = Request(
            id=request_id,
            patient_id=caller.subject,
            organization=organization.id,
            kind=said.kind,
            person=b"",
            text=b"",
            asked_at=visit.now,
            due=due_on(visit.now, organization),
        )
        seal = {
            "person": visit.person.as_json(),
            "text": said.text,
            **({"looked_at": look.model_dump_json()} if look else {}),
        }
        return blank.model_copy(
            update={
                name: self.sealer.seal(organization.id, text, *blank.place(name))
                for name, text in seal.items()
            }
        )

    def _told(self, request: Request, visit: Visit, said: NewRequest) -> Write:
        facts = {
            "request_id": request.id,
            "by": "patient",
            "request": request.kind,
            "due": request.due.isoformat(),
            "documents": list(request.documents) or None,
        }
        private = {"national_id": visit.person.national_id, "text": said.text}
        return self.outbox.fact(FEED, request.organization, "request.made", facts, private)

    def _intent(self, caller: Identity, said: NewRequest, key: str | None) -> Intent | None:
        if key is None:
            return None
        return Intent.of(
            self.repository.table, caller.subject, REQUEST, key, said.model_dump_json()
        )


def due_on(now: datetime, organization: Organization) -> date:
    """The day on which an answer is promised: as long as the hospital's copies take, and then the
    first working day."""
    day = now.astimezone(OSLO).date() + timedelta(weeks=organization.record.order.weeks)
    return day if is_workday(day) else workday_after(day)


def _after(cursor: str | None) -> Listed | None:
    if cursor is None:
        return None
    found = _CURSOR.fullmatch(cursor)
    if found is None:
        raise InvalidCursor
    return found[1], found[2]
