"""The sequencer's doors: the outbox table's stream, and a schedule for what the stream missed."""

from functools import cache
from typing import Any

from aws_lambda_powertools import Logger

from functions.outbox.repository import OutboxRepository
from functions.outbox.service import Sequencer
from functions.outbox.settings import OutboxSettings
from functions.shared.aws import dynamodb
from functions.shared.clock import clock_of
from functions.shared.database import Database

logger = Logger(service="outbox")


@cache
def sequencer() -> Sequencer:
    """Made once, when first needed."""
    settings = OutboxSettings.load()
    repository = OutboxRepository(Database(dynamodb(settings)), settings.outbox_table)
    return Sequencer(repository, clock_of(settings))


def handler(event: dict[str, Any], _context: object) -> None:
    """New facts, by their keys. A failure fails the batch: the stream brings it again."""
    keys = [record["dynamodb"]["Keys"] for record in event["Records"]]
    logger.info("sequenced", facts=sequencer().take([(k["pk"]["S"], k["sk"]["S"]) for k in keys]))


def sweep(_event: object, _context: object) -> None:
    """On a schedule."""
    missed = sequencer().sweep()
    if missed:
        logger.warning("the stream had missed facts", facts=missed)
