"""Those who come at once: one wins, nothing doubles, and whoever asks again converges."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import boto3
import httpx
import pytest

from tests.emulator.hospital import Guest, Hospital, person
from tests.stack import Stack

AT_ONCE = 8


@pytest.fixture(scope="module")
def hospital(stack: Stack) -> Hospital:
    return Hospital(stack, "siv")


def items_of(stack: Stack, table: str) -> list[dict[str, dict[str, str]]]:
    """Everything in a table whose name ends so."""
    client = boto3.client(
        "dynamodb",
        endpoint_url=stack.emulator,
        region_name="eu-north-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    names = client.list_tables()["TableNames"]
    name = next(each for each in names if table in each.lower().replace("-", "_"))
    pages = client.get_paginator("scan").paginate(TableName=name)
    return [item for page in pages for item in page["Items"]]  # type: ignore[misc]


def test_a_new_patient_fed_at_once_is_one_patient(stack: Stack, hospital: Hospital) -> None:
    before = len(items_of(stack, "patients"))
    patient = person()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(
            pool.map(lambda n: hospital.feed(f"new-{n}", patient=patient), range(AT_ONCE))
        )
    assert [answer.status_code for answer in answers] == [200] * AT_ONCE
    assert len({answer.json()["id"] for answer in answers}) == AT_ONCE
    assert len(items_of(stack, "patients")) - before == 2  # the number's item, and the person


def test_versions_fed_at_once_in_any_order_leave_the_last(stack: Stack, hospital: Hospital) -> None:
    patient = person()
    versions = sorted(range(1, 2 * AT_ONCE + 1), key=lambda version: version * 7 % 17)

    def feed(version: int) -> httpx.Response:
        place = f"Rom {version}"
        return hospital.feed("versions", source_version=version, patient=patient, place=place)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = [answer.json() for answer in pool.map(feed, versions)]
    assert len({(answer["id"], answer["reference"]) for answer in answers}) == 1
    guest = Guest(stack, answers[0]["reference"], answers[0]["id"])
    assert guest.get().json()["place"] == f"Rom {max(versions)}"


def test_of_many_answers_at_once_one_counts(stack: Stack, hospital: Hospital) -> None:
    fed = hospital.feed("answers").json()
    guest = Guest(stack, fed["reference"], fed["id"])
    with ThreadPoolExecutor(AT_ONCE) as pool:
        statuses = Counter(
            pool.map(
                lambda n: guest.act("confirm" if n % 2 else "cancel", 1, {}).status_code,
                range(AT_ONCE),
            )
        )
    assert statuses == {200: 1, 409: AT_ONCE - 1}
    assert guest.get().json()["version"] == 2


def test_one_intent_sent_at_once_is_done_once(stack: Stack, hospital: Hospital) -> None:
    fed = hospital.feed("intent").json()
    guest = Guest(stack, fed["reference"], fed["id"])
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(
            pool.map(lambda _: guest.act("confirm", 1, key="one-intent"), range(AT_ONCE))
        )
    assert [answer.status_code for answer in answers] == [200] * AT_ONCE
    assert {answer.json()["version"] for answer in answers} == {2}


def test_a_reply_lost_on_the_way(hospital: Hospital) -> None:
    patient = person()
    patience = hospital.client.timeout
    hospital.client.timeout = httpx.Timeout(60, read=0.01)
    try:
        with pytest.raises(httpx.ReadTimeout):
            hospital.feed("lost", patient=patient)
    finally:
        hospital.client.timeout = patience
    first, second = (hospital.feed("lost", patient=patient).json() for _ in range(2))
    assert first == second
    assert first["reference"]


def test_faults_that_pass_are_not_seen(stack: Stack, hospital: Hospital) -> None:
    # Each is tried ten times: at this rate one of these runs in ten thousand fails by chance.
    stack.faults.add("dynamodb:TransactWriteItems", 0.3, "TransactionConflict")
    try:
        answers = [hospital.feed(f"fault-{number}") for number in range(16)]
    finally:
        stack.faults.clear()
    assert [answer.status_code for answer in answers] == [200] * 16


def test_faults_that_stay_are_told_and_nothing_is_half_written(
    stack: Stack, hospital: Hospital
) -> None:
    patient = person()
    stack.faults.add("dynamodb:TransactWriteItems", 1, "TransactionConflict")
    try:
        refused = hospital.feed("stays", patient=patient)
    finally:
        stack.faults.clear()
    assert (refused.status_code, refused.json()["code"]) == (503, "busy")
    assert refused.headers["retry-after"] == "1"
    assert hospital.client.post(f"{hospital.path('stays')}/reference").status_code == 404
    assert hospital.feed("stays", patient=patient).status_code == 200
