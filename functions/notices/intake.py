"""The doors of what sends notices: the outbox table's stream, and a schedule for the rest."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from aws_lambda_powertools import Logger

from functions.notices.compose import notices
from functions.notices.models import Came, Done

logger = Logger(service="notices")

_ALARMING: dict[Came, str] = {
    "uncertain": "notice-uncertain",
    "held-up": "notice-held-up",
    "failed": "notice-failed",
}
"""What an alarm listens for, as `code`."""


def handler(event: dict[str, Any], _context: object) -> None:
    """New notices, by their keys. What waits or fails is left to the sweep."""
    _log(notices().take(record["dynamodb"]["Keys"]["pk"]["S"] for record in event["Records"]))


def sweep(_event: object, _context: object) -> None:
    """Every minute: those whose time has come, and what the stream missed."""
    _log(notices().sweep())


def _log(done: Iterator[Done]) -> None:
    """One by one: a run that breaks off has told of what it did."""
    came: Counter[Came] = Counter()
    for each in done:
        came[each.came] += 1
        if code := _ALARMING.get(each.came):
            logger.error("a notice is in trouble", code=code, **asdict(each))
    if came:
        logger.info("notices", came=dict(came))
