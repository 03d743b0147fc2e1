"""The records office: requests that wait for an answer, and the answers."""

import re
from datetime import datetime, timedelta

from functions.records.changes import FEED
from functions.records.contract import Answering, OfficePage, OfficeRequest
from functions.records.models import REQUEST, Answer, Request, RequestStatus
from functions.records.repository import (
    RecordsRepository,
    due_first,
    request_of,
)
from functions.records.views import Views
from functions.shared.access_log import AccessLog
from functions.shared.clock import Clock
from functions.shared.database import undisturbed
from functions.shared.errors import InvalidCursor, NotFound, Stale, WrongRole
from functions.shared.identity import Identity
from functions.shared.outbox import About, Outbox
from functions.shared.sealing import Sealer
from functions.shared.writes import Key, Write

NEWS_KEPT = timedelta(days=7)
"""How long a word of an answer is worth sending."""
_CURSOR = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}[0-9T:.#Z-]{10,35})~([0-9a-f]{32})", re.ASCII)


class Office:
    """For staff of a records office, of their own organization. Everything raises WrongRole."""

    def __init__(
        self,
        *,
        repository: RecordsRepository,
        views: Views,
        access_log: AccessLog,
        outbox: Outbox,
        sealer: Sealer,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.views = views
        self.access_log = access_log
        self.outbox = outbox
        self.sealer = sealer
        self.clock = clock

    def inbox(
        self, caller: Identity, status: RequestStatus, cursor: str | None, limit: int
    ) -> OfficePage:
        """What is due first; of what is answered, what was last. Raises InvalidCursor."""
        _require_office(caller)
        after = self._after(caller, cursor)
        read = self.repository.inbox(caller.organization, status, after, limit + 1)
        found = read[:limit]
        patients = [each.patient_id for each in found]
        self.access_log.listed_all(
            caller, REQUEST, patients, caller.organization, "handled-request"
        )
        last = found[-1] if len(read) > limit else None
        now = self.clock()
        return OfficePage(
            items=[self.views.for_office(each, now) for each in found],
            cursor=f"{due_first(last)}~{last.id}" if last else None,
        )

    def answer(
        self, caller: Identity, request_id: str, said: Answering, version: int
    ) -> OfficeRequest:
        """Once: the same answer again is the same. Raises NotFound, Stale, Busy."""
        _require_office(caller)
        return undisturbed(lambda: self._answer(caller, request_id, said, version))

    def _answer(
        self, caller: Identity, request_id: str, said: Answering, version: int
    ) -> OfficeRequest:
        old, now = self._find(caller, request_id), self.clock()
        if old.answer:
            return self._again(caller, old, said)
        if old.version != version:
            raise Stale
        place = old.answer_place(now, caller.subject)
        answer = Answer(
            outcome=said.outcome,
            ground=said.ground,
            text=self.sealer.seal(old.organization, said.text, *place),
            answered_at=now,
            by=caller.subject,
            function=caller.function,
        )
        update = {"status": "answered", "answer": answer, "version": old.version + 1}
        new = old.model_copy(update=update)
        self.repository.write(
            *self.repository.put_request(new, old),
            self._told(new, said),
            self._notice(new),
            self.access_log.entry(
                caller, "answered", REQUEST, old.patient_id, old.organization, "handled-request"
            ),
        )
        return self.views.for_office(new, now)

    def _again(self, caller: Identity, request: Request, said: Answering) -> OfficeRequest:
        """Whether it was this answer, by whoever gives it now. Raises Stale."""
        shown = self.views.for_office(request, self.clock())
        answer = shown.answer
        assert answer is not None and request.answer is not None  # noqa: S101 PT018
        same = (answer.outcome, answer.ground, answer.text) == (
            said.outcome,
            said.ground,
            said.text,
        )
        if request.answer.by != caller.subject or not same:
            raise Stale
        self.access_log.opened(
            caller, REQUEST, request.patient_id, request.organization, "handled-request"
        )
        return shown

    def _after(self, caller: Identity, cursor: str | None) -> tuple[str, Key] | None:
        """Raises InvalidCursor, also for one of another organization's inbox."""
        if cursor is None:
            return None
        found = _CURSOR.fullmatch(cursor)
        if found is None:
            raise InvalidCursor
        try:
            request = self._find(caller, found[2])
        except NotFound:
            raise InvalidCursor from None
        return found[1], self.repository.request_key(
            request.patient_id, request.asked_at, request.id
        )

    def _find(self, caller: Identity, request_id: str) -> Request:
        (place,) = self.repository.read(self.repository.office_key(request_id))
        if place is None:
            raise NotFound
        asked_at = datetime.fromisoformat(place["asked_at"])
        key = self.repository.request_key(place["patient_id"], asked_at, request_id)
        request = request_of(self.repository.read(key)[0])
        if request is None or request.organization != caller.organization:
            raise NotFound
        return request

    def _told(self, request: Request, said: Answering) -> Write:
        facts = {
            "request_id": request.id,
            "by": "staff",
            "request": request.kind,
            "outcome": said.outcome,
            "ground": said.ground,
        }
        private = {"national_id": self.views.person(request).national_id, "text": said.text}
        return self.outbox.fact(FEED, request.organization, "request.answered", facts, private)

    def _notice(self, request: Request) -> Write:
        about = About(request.organization, request_id=request.id)
        concerns = self.clock() + NEWS_KEPT
        key = f"request#{request.id}"
        return self.outbox.notice(request.patient_id, "request-answered", key, concerns, about)


def _require_office(caller: Identity) -> None:
    if caller.function != "records-office":
        raise WrongRole
