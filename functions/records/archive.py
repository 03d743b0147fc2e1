"""For the hospital's own archive: requests and answers, in order."""

from functions.records.changes import FEED
from functions.records.feed_contract import Change, ChangePage
from functions.shared.identity import Identity
from functions.shared.outbox import Outbox


class Archive:
    """For systems, of their own organization."""

    def __init__(self, outbox: Outbox) -> None:
        self.outbox = outbox

    def read_changes(self, caller: Identity, cursor: str | None, limit: int) -> ChangePage:
        """What happened, in order. Raises InvalidCursor, FeedRestarted."""
        facts, end = self.outbox.read(FEED, caller.organization, cursor, limit)
        items = [
            Change.model_validate(
                {**fact.facts, **fact.private, "id": fact.id, "kind": fact.kind, "at": fact.at}
            )
            for fact in facts
        ]
        return ChangePage(items=items, cursor=end)
