"""One call to AWS that fails, and what then must be as if it had not.

The stand-in forgets a transaction's token, and would refuse what is asked for again under one that
has been written: here it is remembered, as the service does.
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any, Literal

from botocore.exceptions import ClientError, ReadTimeoutError

from functions.appointments import compose
from tests.integration.snapshot import Snapshot
from tests.integration.world import CLIENTS

Fault = Literal[
    "throttled",
    "broken",
    "in conflict",
    "unanswered, undone",
    "unanswered, done",
    "unanswered twice, done",
]
WRITING = "TransactWriteItems"
OF_READINGS: tuple[Fault, ...] = ("throttled", "unanswered, undone")
OF_WRITINGS: tuple[Fault, ...] = (
    "throttled",
    "broken",
    "in conflict",
    "unanswered, undone",
    "unanswered, done",
    "unanswered twice, done",
)
_DONE = ("unanswered, done", "unanswered twice, done")
_ERRORS = {
    "throttled": ("ThrottlingException", []),
    "broken": ("InternalServerError", []),
    "in conflict": ("TransactionCanceledException", [{"Code": "TransactionConflict"}]),
}
_OF_WHO_ASKS = ('"sessions"',)
"""What the authorizer reads: whoever is not let in has done nothing."""

_NEW = re.compile(r"[0-9a-f]{32,64}")
Change = tuple[str, ...]


def faults_of(call: str) -> tuple[Fault, ...]:
    """What can happen to it. A reading that was done and not answered was not done."""
    return OF_WRITINGS if call == WRITING else OF_READINGS


class Line:
    """Between us and the services: at one call, counted from 1, it fails."""

    def __init__(self, place: int, fault: Fault | None) -> None:
        self.place = place
        self.fault = fault
        self.calls: list[str] = []
        self.token = ""
        self.written: set[str] = set()
        self.left = 2 if fault == "unanswered twice, done" else 1

    @property
    def has_failed(self) -> bool:
        """As it was to."""
        return not self.left

    def before(self, model: Any, params: Mapping[str, Any], **_: object) -> object:
        body = params["body"]
        sent = body.decode() if isinstance(body, bytes) else body
        if any(table in sent for table in _OF_WHO_ASKS):
            return None
        self.token = json.loads(sent)["ClientRequestToken"] if model.name == WRITING else ""
        self.calls.append(model.name)
        if self._is_now() and self.fault not in _DONE:
            self._fail(model)
        if self.token in self.written:
            return SimpleNamespace(status_code=200), {}
        return None

    def after(self, model: Any, http_response: Any, **_: object) -> None:
        if self.token and http_response.status_code == 200:
            self.written.add(self.token)
        if self._is_now() and self.fault in _DONE:
            self._fail(model)

    def _is_now(self) -> bool:
        return bool(self.left) and len(self.calls) >= self.place > 0

    def _fail(self, model: Any) -> None:
        self.left -= 1
        if self.fault in _ERRORS:
            code, reasons = _ERRORS[self.fault]
            said: Any = {"Error": {"Code": code, "Message": "for a test"}}
            raise ClientError(said | {"CancellationReasons": reasons}, model.name)
        raise ReadTimeoutError(endpoint_url="https://service.test")


@contextmanager
def line(place: int = 0, fault: Fault | None = None) -> Iterator[Line]:
    """Whatever is called inside goes over it."""
    made = Line(place, fault)
    events = [client(compose.settings()).meta.events for client in CLIENTS]
    for each in events:
        each.register_first("before-call", made.before)
        each.register("after-call", made.after)
    try:
        yield made
    finally:
        for each in events:
            each.unregister("before-call", made.before)
            each.unregister("after-call", made.after)


def changes(begin: Snapshot, end: Snapshot) -> tuple[list[Change], list[Change]]:
    """What has gone and what has come, in all tables but that of sessions. Ids that were not there
    before are all alike, and so are seals; to have looked again changes nothing."""
    known = json.dumps([*begin.items, *begin.items.values()], default=_sealed)
    known_ids = set(_NEW.findall(known))

    def told(place: tuple[str, str, str], item: object) -> Change:
        text = json.dumps(item, sort_keys=True, default=_sealed)
        named = [_NEW.sub(lambda found: _id(found[0], known_ids), each) for each in (*place, text)]
        return tuple(named)

    gone = [told(place, begin.items[place]) for place in begin.lost_in(end)]
    come = [
        told(place, item)
        for place, item in end.items.items()
        if begin.items.get(place) != item and not _is_looked_at(place, item)
    ]
    return _sorted(gone), _sorted(come)


def _sorted(told: list[Change]) -> list[Change]:
    return sorted(each for each in told if each[0] not in ("sessions", "attempts"))


def _is_looked_at(place: tuple[str, str, str], item: Mapping[str, Any]) -> bool:
    return place[0] == "access_log" and item["action"]["S"] in ("opened", "listed")


def _sealed(_: object) -> str:
    return "sealed"


def _id(found: str, known: set[str]) -> str:
    return found if found in known else "new"
