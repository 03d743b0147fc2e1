"""The keys of notices, among what else waits in the outbox."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from functions.notices.models import Notice, Outcome, Status, Way
from functions.shared.clock import timestamp
from functions.shared.database import ConditionFailed, Database
from functions.shared.outbox import NOTICE, Outbox
from functions.shared.tables import BY_PENDING
from functions.shared.typed import Item
from functions.shared.writes import Key, Write, equals, update

UNHEARD_OF = timedelta(minutes=5)
"""A sender that has claimed a notice and not said more by then is no more: no run takes so long."""

_FEEDS = {"appointment": "appointments", "thread": "messages", "request": "records"}
"""Which of the hospital's feeds tells of what."""

_SORT = "notice"


class NoticesRepository:
    """Reads notices and marks them. A mark holds only where nobody has changed it meanwhile."""

    def __init__(self, database: Database, table: str, outbox: Outbox) -> None:
        self.database = database
        self.table = table
        self.outbox = outbox

    def read(self, *keys: Key) -> list[Item | None]:
        """Items of any table, in one call."""
        return self.database.get_all(*keys)

    def notices(self, keys: Sequence[str]) -> list[Notice]:
        """Those that stand there, as they stand now."""
        items = self.read(*(Key(self.table, key, _SORT) for key in keys))
        return [notice_of(item) for item in items if item]

    def due(self, now: datetime, limit: int) -> list[Notice]:
        """Those to be looked at by now, the longest waiting first."""
        named = self.database.index_page(self.table, BY_PENDING, NOTICE, timestamp(now), limit)
        return self.notices([item["pk"] for item in named])

    def claim(self, notice: Notice, now: datetime) -> Notice | None:
        """Before it is sent: whoever has it sends it. None if another was faster. Raises Busy."""
        at = now + UNHEARD_OF
        return self._marked(notice, "claimed", {"at": timestamp(at), "claimed_at": timestamp(now)})

    def postpone(self, notice: Notice, until: datetime, *, tried: bool) -> bool:
        """It waits; answers False if another was faster."""
        told = {"at": timestamp(until), "tries": notice.tries + tried}
        return self._marked(notice, "waiting", told) is not None

    def sent(self, notice: Notice, way: Way, message: str, now: datetime) -> bool:
        """It is with whoever carries it, who knows it as `message`."""
        told = {"way": way, "message": message}
        return self._ended(notice, "sent", now, told)

    def uncertain(self, notice: Notice, now: datetime) -> bool:
        """Nobody knows whether it was sent."""
        return self._ended(notice, "uncertain", now, {})

    def dropped(self, notice: Notice, reason: str, now: datetime) -> bool:
        """Nobody wants it."""
        return self._ended(notice, "dropped", now, {"reason": reason})

    def undeliverable(self, notice: Notice, outcome: Outcome, now: datetime) -> bool:
        """The hospital hears of it, where it is about one of theirs."""
        facts = {
            "appointment_id": notice.appointment_id,
            "external_id": notice.external_id,
            "thread_id": notice.thread_id,
            "request_id": notice.request_id,
            "by": "service",
            "occasion": notice.occasion,
            "outcome": outcome,
        }
        told_to = notice.organization
        what = _about(notice)
        kind = f"{what}.notice-undeliverable"
        fact = self.outbox.fact(_FEEDS[what], told_to, kind, facts) if told_to else None
        return self._ended(notice, "undeliverable", now, {"reason": outcome}, fact)

    def _ended(
        self,
        notice: Notice,
        status: Status,
        now: datetime,
        told: dict[str, Any],
        fact: Write | None = None,
    ) -> bool:
        whole = {"ended_at": timestamp(now), **told}
        return self._marked(notice, status, whole, fact, removes=("pending", "at")) is not None

    def _marked(
        self,
        notice: Notice,
        status: Status,
        told: dict[str, Any],
        fact: Write | None = None,
        removes: Sequence[str] = (),
    ) -> Notice | None:
        version = notice.version + 1
        sets = {"status": status, "version": version, **told}
        unmoved = equals("version", notice.version)
        key = Key(self.table, notice.key, _SORT)
        try:
            # A transaction even of one: asked again under its token, it knows that it was made.
            self.database.transact(update(key, sets, removes=removes, condition=unmoved), fact)
        except ConditionFailed:
            return None
        return replace(notice, status=status, version=version)


def _about(notice: Notice) -> str:
    """What of the hospital's it is about."""
    if notice.thread_id:
        return "thread"
    return "request" if notice.request_id else "appointment"


def notice_of(item: Item) -> Notice:
    """As stored. One that has ended waits for nothing, and is at the end of its time."""
    concerns = datetime.fromisoformat(item["concerns"])
    return Notice(
        key=item["pk"],
        version=int(item["version"]),
        status=item["status"],
        patient_id=item["patient_id"],
        occasion=item["occasion"],
        at=datetime.fromisoformat(item["at"]) if "at" in item else concerns,
        concerns=concerns,
        tries=int(item["tries"]),
        organization=item.get("organization"),
        appointment_id=item.get("appointment_id"),
        external_id=item.get("external_id"),
        thread_id=item.get("thread_id"),
        request_id=item.get("request_id"),
    )
