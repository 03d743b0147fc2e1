"""What is malformed gets a 4xx problem with a stable code, echoes nothing, writes nothing."""

import json
from base64 import b64encode
from typing import Any

import pytest

from tests.integration.stage import ORIGIN
from tests.integration.world import Answer, World, fed, gateway_event

CANARY = "Kanarifugl14835949436"
FEED = "/appointments/feed/A1"


def is_problem(answer: Answer, status: int, code: str) -> None:
    assert (answer.status, answer.code) == (status, code)
    assert answer.headers["content-type"] == ["application/problem+json"]
    assert answer.body["type"] == f"urn:minjournal:problem:{code}"
    assert answer.body["reference"]
    assert CANARY not in json.dumps(answer.body)


def without(world: World, *fields: str) -> dict[str, Any]:
    return {name: value for name, value in fed(world.now).items() if name not in fields}


BAD_FIELDS: list[dict[str, Any]] = [
    {"unknown": CANARY},
    {CANARY: 1},
    {"source_version": 0},
    {"source_version": -1},
    {"source_version": 1.5},
    {"source_version": 2**53},
    {"source_version": CANARY},
    {"source_version": None},
    {"patient": CANARY},
    {"patient": {}},
    {"patient": {"national_id": CANARY, "birth_date": "1959-03-14", "name": "A"}},
    {"patient": {"national_id": "14835949436", "birth_date": CANARY, "name": "A"}},
    {"patient": {"national_id": "14835949436", "birth_date": "1959-03-14", "name": ""}},
    {"patient": {"national_id": "14835949436", "birth_date": "1959-03-14", "name": "A\u202eB"}},
    {"patient": {"national_id": "14835949436", "birth_date": "1959-03-14", "name": "A\nB"}},
    {"patient": {"national_id": "14835949436", "birth_date": "1959-03-14", "name": "A" * 201}},
    {"unit_id": "../../etc"},
    {"unit_id": ""},
    {"type": CANARY},
    {"starts_at": "2026-12-01T10:00:00"},
    {"starts_at": CANARY},
    {"duration_minutes": 0},
    {"duration_minutes": 10**9},
    {"status": "confirmed"},
    {"place": "A\x00B"},
    {"place": ""},
    {"preparation": "A" * 2001},
    {"protected": CANARY},
    {"seen_version": 0},
    {"source_version": True},
    {"source_version": "7"},
    {"source_version": 1e5},
    {"duration_minutes": "30"},
    {"protected": "off"},
    {"deceased": "yes"},
    {"deceased": 0},
    {"starts_at": 5},
    {"starts_at": "5"},
    {"starts_at": "2026-12-01"},
    {"starts_at": "0001-01-01T00:00:00+01:00"},
    {"starts_at": "0999-05-01T10:00:00Z"},
    {"starts_at": "9999-12-31T23:59:59-12:00"},
    {"place": "\u200b"},
    {"place": "A\u2028B"},
    {"preparation": "A\U000e0041B"},
    {"patient": {"national_id": "14835949436", "birth_date": 0, "name": "A"}},
    {"patient": {"national_id": "14835949436", "birth_date": "0", "name": "A"}},
    {"patient": {"national_id": "14835949436", "birth_date": "1959-03-14T00:00:00", "name": "A"}},
]


@pytest.mark.parametrize("fields", BAD_FIELDS, ids=lambda fields: str(fields)[:40])
def test_a_malformed_feed_object(world: World, fields: dict[str, Any]) -> None:
    answer = world.send("PUT", FEED, fed(world.now) | fields, token=world.token())
    is_problem(answer, 422, "invalid-request")
    assert world.items("appointments") == world.items("patients") == []


@pytest.mark.parametrize(
    "field", ["source_version", "patient", "unit_id", "type", "starts_at", "duration_minutes"]
)
def test_a_missing_field_is_named(world: World, field: str) -> None:
    answer = world.send("PUT", FEED, without(world, field), token=world.token())
    is_problem(answer, 422, "invalid-request")
    assert answer.body["errors"] == [{"where": f"body.{field}", "why": "missing"}]


@pytest.mark.parametrize(
    ("patient", "field"),
    [
        ({"national_id": "14835949437", "birth_date": "1959-03-14"}, "national_id"),
        ({"national_id": "00000000000", "birth_date": "1959-03-14"}, "national_id"),
        ({"national_id": "14835949436", "birth_date": "2026-11-24"}, "birth_date"),
        ({"national_id": "14835949436", "birth_date": "1889-12-31"}, "birth_date"),
    ],
)
def test_a_patient_that_nobody_can_be(world: World, patient: dict[str, str], field: str) -> None:
    answer = world.feed(patient={**patient, "name": "Stødig Ugle"})
    is_problem(answer, 422, "invalid-patient")
    assert answer.body["field"] == field
    assert world.items("patients") == []


@pytest.mark.parametrize("body", ["{", "", "[]", "null", f'"{CANARY}"', "[" * 5000, "{}{}"])
def test_what_is_no_object(world: World, body: str) -> None:
    answer = world.send("PUT", FEED, body, token=world.token())
    assert answer.status in (400, 422)
    is_problem(answer, answer.status, answer.code or "")


def test_bytes_that_are_no_text(world: World) -> None:
    headers = {"Origin": ORIGIN, "X-MinJournal": "1", "Content-Type": "application/json"}
    event = gateway_event("POST", "/appointments/access", None, None, headers)
    event |= {"body": b64encode(b'{"reference": "\xff\xfe"}').decode(), "isBase64Encoded": True}
    assert 400 <= world.play(event).status < 500


@pytest.mark.parametrize("name", ["A B", "Æ", ".", "..", ".a", "a" * 65, "a'b"])
def test_a_malformed_external_id(world: World, name: str) -> None:
    path = f"/appointments/feed/{name}"
    is_problem(world.send("PUT", path, fed(world.now), token=world.token()), 422, "invalid-request")


@pytest.mark.parametrize(
    "letter",
    [
        {},
        {"reference": "K7MQ4-T9XB2-8RWE"},
        {"reference": 5, "birth_date": "1959-03-14"},
        {"reference": "", "birth_date": "1959-03-14"},
        {"reference": "A" * 65, "birth_date": "1959-03-14"},
        {"reference": "K7MQ4-T9XB2-8RWE", "birth_date": CANARY},
        {"reference": "K7MQ4-T9XB2-8RWE", "birth_date": "1959-02-30"},
        {"reference": "K7MQ4-T9XB2-8RWE", "birth_date": "1959-03-14", "name": CANARY},
    ],
    ids=str,
)
def test_a_malformed_letter(world: World, letter: dict[str, Any]) -> None:
    answer = world.send("POST", "/appointments/access", letter)
    is_problem(answer, 422, "invalid-request")


@pytest.mark.parametrize(
    "query",
    [
        {"period": "now"},
        {"from": "yesterday"},
        {"from": "5"},
        {"to": "0001-01-01T00:00:00+01:00"},
        {"from": "2026-12-01T10:00:00"},
        {"limit": 0},
        {"limit": 101},
        {"limit": "x"},
        {"cursor": "x" * 513},
    ],
    ids=str,
)
def test_a_malformed_parameter(world: World, query: dict[str, Any]) -> None:
    cookie = world.open(world.feed().body["reference"]).cookie
    answer = world.send("GET", "/appointments", query=query, cookie=cookie)
    is_problem(answer, 422, "invalid-request")


def test_a_guest_has_no_second_page(world: World) -> None:
    cookie = world.open(world.feed().body["reference"]).cookie
    answer = world.send("GET", "/appointments", query={"cursor": CANARY}, cookie=cookie)
    is_problem(answer, 400, "invalid-cursor")


@pytest.mark.parametrize("version", ["", "x", '"x"', "-1", "1.0", "*", "W/1", "9" * 13, "²"])
def test_a_malformed_version(world: World, version: str) -> None:
    fed = world.feed().body
    cookie = world.open(fed["reference"]).cookie
    path, headers = f"/appointments/{fed['id']}/confirm", {"If-Match": version}
    answer = world.send("POST", path, cookie=cookie, headers=headers)
    is_problem(answer, 428, "if-match-required")


@pytest.mark.parametrize("key", ["short", "a" * 129, "a b c d e f", "æ" * 10])
def test_a_malformed_idempotency_key(world: World, key: str) -> None:
    fed = world.feed().body
    cookie = world.open(fed["reference"]).cookie
    headers = {"If-Match": "1", "Idempotency-Key": key}
    path = f"/appointments/{fed['id']}/confirm"
    is_problem(world.send("POST", path, cookie=cookie, headers=headers), 422, "invalid-request")


def test_a_reason_that_is_no_text(world: World) -> None:
    fed = world.feed().body
    cookie = world.open(fed["reference"]).cookie
    path = f"/appointments/{fed['id']}/cancel"
    for reason in ("", "a" * 2001, "a\u2066b", "a\x07b", 5, ["a"]):
        answer = world.send(
            "POST", path, {"reason": reason}, cookie=cookie, headers={"If-Match": "1"}
        )
        is_problem(answer, 422, "invalid-request")


def test_a_body_too_large(world: World) -> None:
    letter = {"reference": "A" * 70_000, "birth_date": "1959-03-14"}
    is_problem(world.send("POST", "/appointments/access", letter), 413, "too-large")


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.test"}, {"Origin": ""}, {"X-MinJournal": ""}]
)
def test_another_page_may_not_act(world: World, headers: dict[str, str]) -> None:
    fed = world.feed().body
    letter = {"reference": fed["reference"], "birth_date": "1959-03-14"}
    answer = world.send("POST", "/appointments/access", letter, headers=headers)
    is_problem(answer, 403, "origin-refused")
    cookie = world.open(fed["reference"]).cookie
    path = f"/appointments/{fed['id']}/confirm"
    answer = world.send("POST", path, cookie=cookie, headers={"If-Match": "1"} | headers)
    is_problem(answer, 403, "origin-refused")


@pytest.mark.parametrize(
    "headers", [{"Host": "a:b:c"}, {"X-Forwarded-Port": "443, 443"}, {"X-Forwarded-Port": "x"}]
)
def test_where_the_client_says_it_called_is_nothing_to_us(
    world: World, headers: dict[str, str]
) -> None:
    fed = world.feed().body
    letter = {"reference": fed["reference"], "birth_date": "1959-03-14"}
    assert world.send("POST", "/appointments/access", letter, headers=headers).status == 204


def test_the_wrong_role(world: World) -> None:
    cookie = world.open(world.feed().body["reference"]).cookie
    is_problem(world.send("PUT", FEED, fed(world.now), cookie=cookie), 403, "wrong-role")
    is_problem(world.send("GET", "/appointments", token=world.token()), 403, "wrong-role")


def test_a_route_that_is_not_there(world: World) -> None:
    is_problem(world.send("GET", "/appointments/a/b/c", token=world.token()), 404, "not-found")
    is_problem(world.send("PATCH", FEED, token=world.token()), 405, "method-not-allowed")


def test_answers_carry_what_protects_them(world: World) -> None:
    answer = world.feed()
    assert answer.headers["cache-control"] == ["no-store"]
    assert answer.headers["access-control-allow-origin"] == ["https://minjournal.test"]
    assert answer.headers["access-control-allow-credentials"] == ["true"]
    assert answer.headers["x-content-type-options"] == ["nosniff"]
    assert "max-age=" in answer.headers["strict-transport-security"][0]


def test_no_patient_data_in_the_log(world: World, caplog: pytest.LogCaptureFixture) -> None:
    patient = {"national_id": "14835949436", "birth_date": "1959-03-14", "name": "Kanarifugl"}
    fed = world.feed(patient=patient, place="Kanariplass").body
    world.open(fed["reference"])
    world.feed(patient=patient | {"birth_date": "Kanaridato"})
    caplog.set_level("INFO")
    world.feed(patient=patient)
    world.fail(dynamodb_BatchGetItem={"rate": 1, "error": "ResourceNotFoundException"})
    world.feed(patient=patient)
    logged = str([vars(record) for record in caplog.records])
    assert "ResourceNotFoundException" in logged
    assert "/appointments/feed/{external_id}" in logged
    for canary in ("14835949436", "1959-03-14", "Kanari", "A1", fed["reference"]):
        assert canary not in logged
