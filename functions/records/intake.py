"""What happens without anybody asking: documents are found clean or not."""

from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from functions.records.compose import taking
from functions.shared.verdicts import parse

logger = Logger(service="records")
processor = BatchProcessor(event_type=EventType.SQS, raise_on_entire_batch_failure=False)


def take(event: dict[str, Any], context: Any) -> Any:
    """Verdicts of the inspection. What fails comes again, alone."""
    return process_partial_response(event, _take, processor, context)


def _take(record: SQSRecord) -> None:
    verdict = parse(record.body)
    logger.info("verdict", upload=verdict.upload_id, became=taking().decide(verdict))
