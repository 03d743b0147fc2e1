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
from functions.shared.writes import decode

logger = Logger(service="outbox")


@cache
def sequencer() -> Sequencer:
    """Made once, when first needed."""
    settings = OutboxSettings.load()
    repository = OutboxRepository(Database(dynamodb(settings)), settings.outbox_table)
    return Sequencer(repository, clock_of(settings))


def handler(event: dict[str, Any], _context: object) -> None:
    """New facts from the stream. A failure fails the batch: the stream brings it again."""
    images = [record["dynamodb"]["NewImage"] for record in event["Records"]]
    facts = [fact for fact in map(decode, images) if fact["pk"].startswith("outbox#")]
    logger.info("sequenced", facts=sequencer().sequence(facts))


def sweep(_event: object, _context: object) -> None:
    """On a schedule."""
    missed = sequencer().sweep()
    if missed:
        logger.warning("the stream had missed facts", facts=missed)
