"""What is uploaded into the deployed stack gets its verdict on the bus."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from uuid import uuid4

import boto3
import httpx
import pytest
from botocore.config import Config
from PIL import Image

from functions.shared.verdicts import Verdict, parse
from tests.emulator.waiting import eventually
from tests.stack import Stack
from tests.unit.nasties import NASTY, written

CAPABILITY = "trial"
"""No capability takes up what these tests upload."""
GPS = 0x8825


@dataclass
class Quarantine:
    """The bucket, and an ear of the test's own at the bus."""

    s3: Any
    sqs: Any
    bucket: str
    ear: str
    heard: dict[str, Verdict]

    def upload(self, content: bytes, kind: str) -> str:
        """As a browser does, with what a capability has signed for it."""
        upload_id = uuid4().hex
        signed = self.s3.generate_presigned_post(
            self.bucket,
            f"uploads/{CAPABILITY}/ous/{upload_id}",
            Fields={"Content-Type": kind},
            Conditions=[{"Content-Type": kind}, ["content-length-range", 1, 1_000_000]],
            ExpiresIn=60,
        )
        answer = httpx.post(signed["url"], data=signed["fields"], files={"file": content})
        assert answer.status_code == 204, answer.text
        return upload_id

    def verdict(self, upload_id: str) -> Verdict:
        return eventually(lambda: self._listen().get(upload_id))

    def _listen(self) -> dict[str, Verdict]:
        """All that was heard so far."""
        answer = self.sqs.receive_message(
            QueueUrl=self.ear, WaitTimeSeconds=2, MaxNumberOfMessages=10
        )
        for message in answer.get("Messages", []):
            said = parse(message["Body"])
            self.heard[said.upload_id] = said
        return self.heard

    def content(self, verdict: Verdict) -> bytes:
        found = self.s3.get_object(
            Bucket=self.bucket, Key=verdict.key, VersionId=verdict.version_id
        )
        body: bytes = found["Body"].read()
        return body


def client(stack: Stack, service: Any) -> Any:
    return boto3.client(
        service,
        endpoint_url=stack.emulator,
        region_name="eu-north-1",
        aws_access_key_id="000000000000",
        aws_secret_access_key="testing",
        config=Config(signature_version="s3v4") if service == "s3" else None,
    )


@pytest.fixture(scope="module")
def quarantine(stack: Stack) -> Iterator[Quarantine]:
    s3, sqs, events = (client(stack, each) for each in ("s3", "sqs", "events"))
    (bucket,) = (
        each["Name"] for each in s3.list_buckets()["Buckets"] if "quarantine" in each["Name"]
    )
    bus, name = "minjournal-local-verdicts", f"ear-{uuid4().hex[:6]}"
    ear = sqs.create_queue(QueueName=name)["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=ear, AttributeNames=["QueueArn"])["Attributes"]
    pattern = json.dumps({"detail": {"capability": [CAPABILITY]}})
    events.put_rule(Name=name, EventBusName=bus, EventPattern=pattern)
    target = {"Id": "ear", "Arn": arn["QueueArn"]}
    events.put_targets(Rule=name, EventBusName=bus, Targets=[target])
    yield Quarantine(s3, sqs, bucket, ear, {})
    events.remove_targets(Rule=name, EventBusName=bus, Ids=["ear"])
    events.delete_rule(Name=name, EventBusName=bus)
    sqs.delete_queue(QueueUrl=ear)
    for each in (s3, sqs, events):
        each.close()


def photograph() -> bytes:
    exif = Image.Exif()
    exif.get_ifd(GPS)[1] = "N"
    out = BytesIO()
    Image.new("RGB", (32, 16), "red").save(out, "JPEG", exif=exif)
    return out.getvalue()


def test_each_upload_gets_its_verdict(quarantine: Quarantine) -> None:
    eicar = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
    paper, photo = written(), photograph()
    uploads = {
        "paper": quarantine.upload(paper, "application/pdf"),
        "photo": quarantine.upload(photo, "image/jpeg"),
        "acting": quarantine.upload(written(NASTY["attachment"]), "application/pdf"),
        "infected": quarantine.upload(paper + b"\n%" + eicar, "application/pdf"),
    }
    said = {name: quarantine.verdict(upload_id) for name, upload_id in uploads.items()}
    assert {name: each.reason for name, each in said.items()} == {
        "paper": None,
        "photo": None,
        "acting": "active-content",
        "infected": "malware",
    }
    assert said["paper"].key == f"uploads/{CAPABILITY}/ous/{uploads['paper']}"
    assert said["paper"].version_id == said["paper"].uploaded_version_id
    assert quarantine.content(said["paper"]) == paper
    assert str(said["photo"].key).startswith("inspected/")
    with Image.open(BytesIO(quarantine.content(said["photo"]))) as shown:
        assert shown.size == (32, 16)
        assert not shown.getexif()
