"""Tells verdicts to whoever takes files up."""

from typing import TYPE_CHECKING

from functions.shared.verdicts import DETAIL_TYPE, SOURCE, Verdict

if TYPE_CHECKING:
    from mypy_boto3_events import EventBridgeClient


class NotPublished(Exception):
    """The bus has not taken it: it is to be told again."""


class Publisher:
    """Our own event bus."""

    def __init__(self, events: "EventBridgeClient", bus: str) -> None:
        self.events = events
        self.bus = bus

    def publish(self, verdict: Verdict) -> None:
        """Raises NotPublished."""
        answer = self.events.put_events(
            Entries=[
                {
                    "EventBusName": self.bus,
                    "Source": SOURCE,
                    "DetailType": DETAIL_TYPE,
                    "Detail": verdict.detail(),
                }
            ]
        )
        if answer["FailedEntryCount"]:
            raise NotPublished
