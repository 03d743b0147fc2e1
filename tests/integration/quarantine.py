"""A quarantine on moto: files come, are scanned, and get their verdicts."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from functions.inspection import compose, intake, policy
from functions.shared.verdicts import Verdict, parse
from tests.integration.stage import client

BUCKET, BUS = "strangers", "strangers"
CLEAN, INFECTED = "NO_THREATS_FOUND", "THREATS_FOUND"


class Quarantine:
    """The bucket, the queue of what has come, and a capability's queue of verdicts."""

    def __init__(self, uploads: str, verdicts: str) -> None:
        self.uploads = uploads
        self.ear = verdicts

    def put(
        self,
        content: bytes,
        kind: str = "application/pdf",
        *,
        key: str | None = None,
        scan: str | None = CLEAN,
    ) -> dict[str, Any]:
        """What EventBridge tells of a new upload."""
        key = key or f"uploads/messages/ous/{uuid4().hex}"
        put = client("s3").put_object(Bucket=BUCKET, Key=key, Body=content, ContentType=kind)
        event = {"detail": {"object": {"key": key, "version-id": put["VersionId"]}}}
        if scan:
            self.scan(event, scan)
        return event

    def scan(self, event: dict[str, Any], said: str) -> None:
        told = event["detail"]["object"]
        client("s3").put_object_tagging(
            Bucket=BUCKET,
            Key=told["key"],
            VersionId=told["version-id"],
            Tagging={"TagSet": [{"Key": "GuardDutyMalwareScanStatus", "Value": said}]},
        )

    def inspect(self, *events: dict[str, Any]) -> list[bool]:
        """Whether each is done with; the others stay in the queue."""
        records = [self._received(event) for event in events]
        answer = intake.handler({"Records": records}, None)
        failed = {each["itemIdentifier"] for each in answer["batchItemFailures"]}
        return [record["messageId"] not in failed for record in records]

    def verdicts(self) -> list[Verdict]:
        """Those published since they were last asked for."""
        found = []
        while messages := client("sqs").receive_message(QueueUrl=self.ear).get("Messages"):
            for message in messages:
                found.append(parse(message["Body"]))
                handle = message["ReceiptHandle"]
                client("sqs").delete_message(QueueUrl=self.ear, ReceiptHandle=handle)
        return found

    def verdict(self, event: dict[str, Any]) -> Verdict:
        assert self.inspect(event) == [True]
        (said,) = self.verdicts()
        return said

    def waits(self) -> int:
        """How many of those received are out of sight."""
        answer = client("sqs").get_queue_attributes(
            QueueUrl=self.uploads, AttributeNames=["ApproximateNumberOfMessagesNotVisible"]
        )
        return int(answer["Attributes"]["ApproximateNumberOfMessagesNotVisible"])

    def content(self, verdict: Verdict) -> bytes:
        found = client("s3").get_object(
            Bucket=BUCKET, Key=verdict.key, VersionId=verdict.version_id
        )
        body: bytes = found["Body"].read()
        return body

    def results(self) -> int:
        listed = client("s3").list_object_versions(Bucket=BUCKET, Prefix="inspected/")
        return len(listed.get("Versions", []))

    def _received(self, event: dict[str, Any]) -> dict[str, Any]:
        """As Lambda takes it from the queue."""
        client("sqs").send_message(QueueUrl=self.uploads, MessageBody=json.dumps(event))
        (message,) = client("sqs").receive_message(QueueUrl=self.uploads)["Messages"]
        return {
            "messageId": message["MessageId"],
            "receiptHandle": message["ReceiptHandle"],
            "body": message["Body"],
            "attributes": {"ApproximateReceiveCount": "1"},
            "eventSource": "aws:sqs",
        }


@contextmanager
def quarantine_in(folder: Path, patch: pytest.MonkeyPatch) -> Iterator[Quarantine]:
    """An empty one."""
    (folder / "faults.json").unlink(missing_ok=True)
    s3, sqs, events = (client(each) for each in ("s3", "sqs", "events"))
    s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-north-1"})
    s3.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
    uploads, ear = (sqs.create_queue(QueueName=name)["QueueUrl"] for name in ("uploads", "ear"))
    arn = sqs.get_queue_attributes(QueueUrl=ear, AttributeNames=["QueueArn"])["Attributes"]
    events.create_event_bus(Name=BUS)
    pattern = json.dumps({"detail": {"capability": ["messages", "records"]}})
    events.put_rule(Name="ear", EventBusName=BUS, EventPattern=pattern)
    target = {"Id": "ear", "Arn": arn["QueueArn"]}
    events.put_targets(Rule="ear", EventBusName=BUS, Targets=[target])
    for name, value in {
        "QUARANTINE_BUCKET": BUCKET,
        "VERDICT_BUS": BUS,
        "UPLOADS_QUEUE": uploads,
    }.items():
        patch.setenv(name, value)
    # In a process of its own it says the same, as others test; here it would take half a second.
    patch.setattr(compose, "found_in", policy.found_in)
    compose.settings.cache_clear()
    compose.inspection.cache_clear()
    yield Quarantine(uploads, ear)
    for version in s3.list_object_versions(Bucket=BUCKET).get("Versions", []):
        s3.delete_object(Bucket=BUCKET, Key=version["Key"], VersionId=version["VersionId"])
    s3.delete_bucket(Bucket=BUCKET)
    for url in (uploads, ear):
        sqs.delete_queue(QueueUrl=url)
    events.remove_targets(Rule="ear", EventBusName=BUS, Ids=["ear"])
    events.delete_rule(Name="ear", EventBusName=BUS)
    events.delete_event_bus(Name=BUS)
