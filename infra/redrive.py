"""Brings back what a queue gave up on, once the cause is mended: `make redrive`.

Each message is sent anew before it is deleted from the dead letters: one that ends in between comes
twice, which all who take from our queues stand.
"""

import sys
from typing import TYPE_CHECKING

import boto3

from infra.stage import REGION

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

MISSED = "-missed"
_AT_ONCE = 10


def redrive(sqs: "SQSClient", stage: str, queue: str) -> int:
    """Moves all dead letters of a queue back to it; answers how many."""
    target = sqs.get_queue_url(QueueName=f"minjournal-{stage}-{queue}")["QueueUrl"]
    source = sqs.get_queue_url(QueueName=f"minjournal-{stage}-{queue}{MISSED}")["QueueUrl"]
    moved = 0
    while True:
        answer = sqs.receive_message(
            QueueUrl=source, MaxNumberOfMessages=_AT_ONCE, VisibilityTimeout=60, WaitTimeSeconds=1
        )
        messages = answer.get("Messages", [])
        if not messages:
            return moved
        for message in messages:
            sqs.send_message(QueueUrl=target, MessageBody=message["Body"])
            sqs.delete_message(QueueUrl=source, ReceiptHandle=message["ReceiptHandle"])
            moved += 1


if __name__ == "__main__":
    _, chosen_stage, chosen_queue = sys.argv
    count = redrive(boto3.client("sqs", region_name=REGION), chosen_stage, chosen_queue)
    sys.stdout.write(f"{count} brought back to minjournal-{chosen_stage}-{chosen_queue}\n")
