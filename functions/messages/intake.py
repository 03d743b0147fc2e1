"""What happens without anybody asking: files are found clean or not, or are never sent, and
promises run out."""

from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from functions.messages.compose import files, overdue
from functions.shared.verdicts import parse

logger = Logger(service="messages")
processor = BatchProcessor(event_type=EventType.SQS, raise_on_entire_batch_failure=False)


def take(event: dict[str, Any], context: Any) -> Any:
    """Verdicts of the inspection. What fails comes again, alone."""
    return process_partial_response(event, _take, processor, context)


def forget(event: dict[str, Any], _context: object) -> None:
    """Files whose items have expired. A failure fails the batch: it comes again."""
    keys = [record["dynamodb"]["Keys"]["pk"]["S"] for record in event["Records"]]
    ids = list(dict.fromkeys(key.partition("#")[2] for key in keys))
    logger.info("forgotten", attachments=files().forget(ids))


def sweep(_event: object, _context: object) -> None:
    """Every quarter of an hour: promises that were not kept."""
    told = overdue().sweep()
    if told:
        logger.info("overdue", threads=told)


def _take(record: SQSRecord) -> None:
    verdict = parse(record.body)
    logger.info("verdict", attachment=verdict.upload_id, became=files().decide(verdict))
