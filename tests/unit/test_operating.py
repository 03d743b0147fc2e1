"""What operators run by hand against a real account."""

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws

from infra.redrive import redrive
from infra.smoke import check

OLD_SECONDS = 60


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-north-1")
    with mock_aws():
        yield


def bodies(sqs: Any, url: str) -> list[str]:
    found: list[str] = []
    while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        found += [each["Body"] for each in messages]
    return sorted(found)


@pytest.mark.usefixtures("account")
def test_dead_letters_come_back_to_their_queue_all_of_them_and_once() -> None:
    sqs = boto3.client("sqs")
    name = "minjournal-test-records-verdicts"
    target = sqs.create_queue(QueueName=name)["QueueUrl"]
    source = sqs.create_queue(QueueName=f"{name}-missed")["QueueUrl"]
    said = sorted(f"verdict {number}" for number in range(23))
    for each in said:
        sqs.send_message(QueueUrl=source, MessageBody=each)
    assert redrive(sqs, "test", "records-verdicts") == 23
    assert bodies(sqs, target) == said
    assert redrive(sqs, "test", "records-verdicts") == 0


class Bucket:
    """Opens by a link like the deployed one, but for what it is told to be lax about."""

    def __init__(self, *lax: str) -> None:
        self.lax = lax
        self.age = 0.0
        self.deleted: list[str] = []

    def put_object(self, **what: Any) -> None:
        if what["ServerSideEncryption"] != "aws:kms" and "key" not in self.lax:
            raise ClientError({"Error": {"Code": "AccessDenied"}}, "PutObject")

    def generate_presigned_url(self, *_: Any, **__: Any) -> str:
        return "https://bucket.test/smoke-test?X-Amz-Signature=1"

    def list_object_versions(self, **_: Any) -> dict[str, Any]:
        return {"Versions": [{"VersionId": "1"}], "DeleteMarkers": [{"VersionId": "2"}]}

    def delete_object(self, **what: Any) -> None:
        self.deleted.append(what["VersionId"])

    def fetch(self, url: str) -> int:
        refused = {
            "age": self.age > OLD_SECONDS,
            "transport": url.startswith("http:"),
            "signature": "Signature" not in url,
            "all": "all" in self.lax,
        }
        held = any(is_so for why, is_so in refused.items() if why not in self.lax[:1])
        return 403 if held else 200

    def wait(self, seconds: float) -> None:
        self.age += seconds


@pytest.mark.parametrize(
    ("lax", "wrong"),
    [
        ((), 0),
        (("age",), 1),
        (("transport",), 1),
        (("signature",), 1),
        (("key",), 1),
        (("nothing", "all"), 1),
    ],
)
def test_a_bucket_that_opens_to_what_it_must_not_is_found_out(
    lax: tuple[str, ...], wrong: int
) -> None:
    bucket = Bucket(*lax)
    found = check(bucket, "test", "journal", bucket.fetch, bucket.wait)  # type: ignore[arg-type]
    assert len(found) == wrong, found
    assert bucket.deleted == ["1", "2"]
