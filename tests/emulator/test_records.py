"""In the deployed stack a hospital's document reaches its patient, and nobody and nothing else."""

import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import boto3
import httpx
import pytest
from botocore.config import Config

from tests.emulator.waiting import eventually
from tests.person import Person
from tests.sending import UNIT, Hospital
from tests.stack import Stack
from tests.unit.nasties import NASTY, written


@pytest.fixture(scope="module")
def patient(stack: Stack) -> Iterator[Person]:
    known = _somebody(stack)
    with Person(stack) as person:
        assert person.sign_in(known["national_id"]) == "/min-side"
        yield person


@pytest.fixture(scope="module")
def ous(stack: Stack) -> Hospital:
    return Hospital(stack, "ous", _somebody(stack))


def _somebody(stack: Stack) -> dict[str, str]:
    known = next(each for each in stack.demo["persons"] if each["note"] == "ordinary")
    return {name: known[name] for name in ("national_id", "birth_date", "name")}


@pytest.fixture(scope="module")
def s3(stack: Stack) -> Iterator[Any]:
    client = _client(stack, "s3", config=Config(signature_version="s3v4"))
    yield client
    client.close()


def _client(stack: Stack, service: Any, **options: Any) -> Any:
    return boto3.client(
        service,
        endpoint_url=stack.emulator,
        region_name="eu-north-1",
        aws_access_key_id="000000000000",
        aws_secret_access_key="testing",
        **options,
    )


def new(name: str) -> str:
    return f"{name}-{uuid4().hex[:8]}"


def shown(patient: Person) -> dict[str, Any]:
    """What the patient's list has, by the title's last word."""
    items = patient.send("GET", "/records/documents?limit=100").json()["items"]
    return {each["title"].split()[-1]: each for each in items}


def link(patient: Person, document: str) -> str:
    answer = patient.send("POST", f"/records/documents/{document}/link", json={})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["url"])


def fetched(url: str) -> httpx.Response:
    return httpx.get(url, trust_env=False, timeout=30)


def test_a_document_reaches_its_patient_byte_for_byte(
    ous: Hospital, patient: Person, s3: Any
) -> None:
    name, content = new("D"), written()
    upload = ous.bring(name, content)
    assert ous.decided(name)["status"] == "indexed"
    document = shown(patient)[name]
    assert document["is_new"] is True
    url = link(patient, document["id"])
    opened = fetched(url)
    assert opened.content == content
    assert opened.headers["content-type"] == "application/pdf"
    assert opened.headers["cache-control"] == "no-store"
    assert name not in url
    assert shown(patient)[name]["is_new"] is False
    kept = s3.head_object(Bucket="minjournal-local-journal", Key=upload)
    assert kept["ServerSideEncryption"] == "aws:kms"
    looks = patient.send("GET", "/records/access-log").json()["items"]
    assert any(each["action"] == "opened" and each["kind"] == "document" for each in looks)


def test_a_link_that_was_changed_or_has_run_out_opens_nothing(
    ous: Hospital, patient: Person, s3: Any
) -> None:
    name, other = new("D"), new("D")
    upload = ous.bring(name, written())
    others = ous.bring(other, written())
    for each in (name, other):
        assert ous.decided(each)["status"] == "indexed"
    url = link(patient, shown(patient)[name]["id"])
    # The emulator opens what is not signed at all: `make smoke` tries that where policies count.
    for changed in (
        url.replace(upload, others),
        url.replace("X-Amz-Expires=60", "X-Amz-Expires=600"),
        url.replace("application%2Fpdf", "text%2Fhtml"),
    ):
        assert changed != url
        assert fetched(changed).status_code == 403
    short = s3.generate_presigned_url(
        "get_object", Params={"Bucket": "minjournal-local-journal", "Key": upload}, ExpiresIn=1
    )
    assert eventually(lambda: fetched(short).status_code == 403 or None)


def test_what_acts_is_refused_and_its_sender_told_why(ous: Hospital, patient: Person) -> None:
    name = new("D")
    ous.bring(name, written(NASTY["attachment"]))
    said = ous.decided(name)
    assert (said["status"], said["reason"]) == ("refused", "active-content")
    assert name not in shown(patient)


def test_what_was_overwritten_on_its_way_never_gets_through(
    ous: Hospital, patient: Person, s3: Any
) -> None:
    """Whoever can write there puts another file in its place as fast as they can."""
    (bucket,) = (b["Name"] for b in s3.list_buckets()["Buckets"] if "quarantine" in b["Name"])
    content = written()
    for _ in range(3):
        name = new("D")
        upload = ous.bring(name, content)
        key = f"uploads/records/ous/{upload}"
        s3.put_object(Bucket=bucket, Key=key, Body=content + b"\n", ContentType="application/pdf")
        said = ous.decided(name)
        if said["status"] == "refused":
            assert said["reason"] == "not-the-file"
            assert name not in shown(patient)
        else:
            assert fetched(link(patient, shown(patient)[name]["id"])).content == content


def test_an_upload_that_is_told_of_three_times_is_one_document(
    stack: Stack, ous: Hospital, patient: Person
) -> None:
    """And a newer version's word comes before the older one's."""
    sqs = _client(stack, "sqs")
    queue = sqs.get_queue_url(QueueName="minjournal-local-uploads")["QueueUrl"]
    name = new("D")
    first = ous.bring(name, written(), title=f"Gammel {name}")
    second = ous.bring(name, written(), source_version=2, title=f"Ny {name}")
    for upload in (second, first, second, first):
        told = {"detail": {"object": {"key": f"uploads/records/ous/{upload}"}}}
        sqs.send_message(QueueUrl=queue, MessageBody=json.dumps(told))
    assert ous.decided(name)["status"] == "indexed"

    def drained() -> bool | None:
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        left = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=names)["Attributes"]
        return True if not any(int(left[each]) for each in names) else None

    assert eventually(drained)
    items = patient.send("GET", "/records/documents?limit=100").json()["items"]
    titles = [each["title"] for each in items if each["title"].endswith(name)]
    assert titles == [f"Ny {name}"]
    sqs.close()


def test_another_organization_can_neither_index_link_nor_withdraw_it(
    stack: Stack, ous: Hospital, patient: Person
) -> None:
    name = new("D")
    ous.bring(name, written())
    assert ous.decided(name)["status"] == "indexed"
    so = Hospital(stack, "so", ous.patient)
    assert so.announce(name, written(), unit_id=UNIT["ous"]).status_code == 404
    assert so.ask("GET", f"/records/uploads/{name}").status_code == 404
    gone = {"source_version": 9, "withdrawn": True}
    assert so.ask("PATCH", f"/records/feed/{name}", json=gone).status_code == 404
    so.bring(name, written(), title=f"Østfolds {name}-so")
    assert so.decided(name)["status"] == "indexed"
    assert {name, f"{name}-so"} <= set(shown(patient))
    assert so.ask("PATCH", f"/records/feed/{name}", json=gone).status_code == 204
    assert f"{name}-so" not in shown(patient)
    assert name in shown(patient)
