"""The door of inspection: a queue of what was uploaded."""

from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from functions.inspection.compose import inspection, settings
from functions.inspection.models import Gone, NotScanned, ScanFailed
from functions.shared.aws import sqs
from functions.shared.verdicts import Verdict

logger = Logger(service="inspection")

MALWARE, SCAN_FAILED, FAILED = "malware-found", "scan-failed", "inspection-failed"
"""What an alarm listens for, as `code`."""

_TOLD = {"capability", "organization", "upload_id", "verdict", "reason", "size"}

_LONGEST_WAIT = 60
"""Seconds."""

# A file that has to come again is no failure of the function: another alarm tells of those.
_processor = BatchProcessor(event_type=EventType.SQS, raise_on_entire_batch_failure=False)


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """New uploads. What has no verdict yet stays in the queue."""
    return dict(
        process_partial_response(
            event=event, record_handler=_take, processor=_processor, context=context
        )
    )


def _take(record: SQSRecord) -> None:
    told = record.json_body["detail"]["object"]
    try:
        upload = inspection().upload(told["key"], told.get("version-id"))
        _tell(inspection().inspect(upload))
    except Gone:
        logger.info("an upload was gone before its verdict")
    except NotScanned:
        _soon_again(record)
        raise
    except ScanFailed:
        logger.error("an upload could not be scanned", code=SCAN_FAILED, key=told["key"])
        raise
    except Exception as error:
        logger.error("an upload could not be inspected", code=FAILED, error=type(error).__name__)
        raise


def _tell(verdict: Verdict) -> None:
    about: dict[str, Any] = verdict.model_dump(include=_TOLD)
    if verdict.reason == "malware":
        logger.error("malware was uploaded", code=MALWARE, **about)
    else:
        logger.info("a verdict", **about)


def _soon_again(record: SQSRecord) -> None:
    """A scan takes seconds: sooner than the queue would bring it again by itself."""
    times = int(record.attributes.approximate_receive_count)
    sqs(settings()).change_message_visibility(
        QueueUrl=settings().uploads_queue,
        ReceiptHandle=record.receipt_handle,
        VisibilityTimeout=min(_LONGEST_WAIT, 2**times),
    )
