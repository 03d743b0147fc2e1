"""What happens without anybody asking: times that become free, and hours that come."""

from typing import Any

from aws_lambda_powertools import Logger

from functions.appointments.compose import offers, reminders

logger = Logger(service="appointments")


def follow(event: dict[str, Any], _context: object) -> None:
    """Slots that have changed, by their keys. A failure fails the batch: it comes again."""
    keys = [record["dynamodb"]["Keys"] for record in event["Records"]]
    places = dict.fromkeys((_id(key["pk"]["S"]), _id(key["sk"]["S"])) for key in keys)
    logger.info("followed", offers=offers().follow(list(places)))


def sweep(_event: object, _context: object) -> None:
    """Every minute: offers that have run out."""
    ended = offers().sweep()
    if ended:
        logger.info("swept", ended=ended)


def catch_up(_event: object, _context: object) -> None:
    """Every quarter of an hour: free times that nobody has been offered yet."""
    made = offers().catch_up()
    if made:
        logger.info("caught up", offers=made)


def remind(_event: object, _context: object) -> None:
    """Every quarter of an hour: reminders that are due."""
    written = reminders().remind()
    if written:
        logger.info("reminded", reminders=written)


def _id(key: str) -> str:
    return key.partition("#")[2]
