"""Whoever guesses codes: gets no further than the buckets, and learns nothing from any refusal."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from functions.appointments.attempts import ADDRESS, CODE
from tests.integration.world import Answer, World, born, unit

BORN = "1959-03-14"
WRONG = "1959-03-15"
HEADERS = {"content-type", "content-length"}
GUESSES = 200
"""Well over what any bucket has room for at that hour."""
TRACE = [
    "kms:GenerateMac",
    "dynamodb:UpdateItem",
    "kms:GenerateMac",
    "dynamodb:UpdateItem",
    "dynamodb:GetItem",
    "dynamodb:BatchGetItem",
]


def wrong_code(world: World) -> tuple[str, str]:
    return "00000-00000-0000", BORN


def no_code(world: World) -> tuple[str, str]:
    return "hei", BORN


def wrong_date(world: World) -> tuple[str, str]:
    return world.feed().body["reference"], WRONG


def expired(world: World) -> tuple[str, str]:
    code = world.feed().body["reference"]
    world.move(days=16)
    return code, BORN


def revoked(world: World) -> tuple[str, str]:
    code = world.feed().body["reference"]
    assert world.send("POST", "/appointments/feed/A1/reference", token=world.token()).status == 200
    return code, BORN


def discreet(world: World) -> tuple[str, str]:
    return world.feed(unit_id=unit("ous", discreet=True)).body["reference"], WRONG


def protected(world: World) -> tuple[str, str]:
    code = world.feed().body["reference"]
    world.feed("A2", protected=True)
    return code, BORN


def deceased(world: World) -> tuple[str, str]:
    code = world.feed().body["reference"]
    world.feed("A2", deceased=True)
    return code, BORN


def underage(world: World) -> tuple[str, str]:
    """The hospital had the birth date wrong, and has corrected it."""
    child = {"national_id": "05891299933", "birth_date": born(15), "name": "Liten Mus"}
    code = world.feed(patient=child | {"birth_date": born(17)}).body["reference"]
    assert "reference" not in world.feed(source_version=2, patient=child).body
    return code, born(15)


def throttled(world: World) -> tuple[str, str]:
    code = world.feed().body["reference"]
    for _ in range(CODE.allowed(world.now)):
        assert world.open(code, WRONG).status == 404
    return code, BORN


REFUSALS: list[Callable[[World], tuple[str, str]]] = [
    wrong_code,
    no_code,
    wrong_date,
    expired,
    revoked,
    discreet,
    protected,
    deceased,
    underage,
    throttled,
]


def seen(answer: Answer) -> tuple[int, dict[str, Any], dict[str, list[str]]]:
    """Every byte of an answer but the support reference, which is the request's own."""
    assert len(answer.body.pop("reference")) == 32
    return answer.status, answer.body, answer.headers


@pytest.mark.parametrize("refused", REFUSALS, ids=lambda case: case.__name__)
def test_every_refusal_is_the_same_answer_at_the_same_cost(
    world: World, refused: Callable[[World], tuple[str, str]]
) -> None:
    code, birth_date = refused(world)
    with world.counting() as calls:
        answer = world.open(code, birth_date)
    assert calls == TRACE
    assert seen(answer) == seen(world.open("ZZZZZ-ZZZZZ-ZZZZ"))


def test_what_is_refused_as_throttled_was_right(world: World) -> None:
    code, birth_date = throttled(world)
    assert world.open(code, birth_date).status == 404
    world.move(hours=6)
    assert world.open(code, birth_date).status == 204


def test_hundreds_of_guesses_from_one_address_get_no_further_than_the_bucket(world: World) -> None:
    code = world.feed().body["reference"]
    room = ADDRESS.allowed(world.now)
    attacker = "203.0.113.7"
    answers = [world.open(f"{n:014}", address=attacker) for n in range(GUESSES)]
    assert Counter(answer.status for answer in answers) == {404: room, 429: GUESSES - room}
    assert {answer.status for answer in answers[:room]} == {404}
    last = answers[-1]
    assert last.code == "throttled"
    assert last.headers["retry-after"] == ["30"]
    assert world.open(code, address=attacker).status == 429
    assert world.open(code).status == 204
    world.move(seconds=30)
    assert world.open(code, address=attacker).status == 204
    assert world.open(code, address=attacker).status == 429


def test_hundreds_of_addresses_on_one_code_get_no_further_than_its_bucket(world: World) -> None:
    code = world.feed().body["reference"]
    other = world.feed("A2").body["reference"]
    room = CODE.allowed(world.now)
    for number in range(GUESSES):
        assert world.open(code, f"19{number % 90 + 10}-01-01").status == 404
    spent = [int(item["spent"]["N"]) for item in world.items("attempts")]
    assert max(spent) == room
    assert world.open(code).status == 404
    assert world.open(other).status == 204


def test_a_throttled_address_learns_nothing_and_costs_little(world: World) -> None:
    code = world.feed().body["reference"]
    for _ in range(ADDRESS.allowed(world.now)):
        world.open("00000-00000-0000", address="203.0.113.7")
    seen_by_guesser = []
    for tried in (code, "00000-00000-0000"):
        with world.counting() as calls:
            seen_by_guesser.append(seen(world.open(tried, address="203.0.113.7")))
        assert calls == ["kms:GenerateMac", "dynamodb:UpdateItem"]
    assert seen_by_guesser[0] == seen_by_guesser[1]


def test_one_network_of_the_new_kind_is_one_address(world: World) -> None:
    for number in range(ADDRESS.allowed(world.now)):
        world.open("00000-00000-0000", address=f"2001:db8:1:2::{number:x}")
    assert world.open("0", address="2001:db8:1:2:ffff::1").status == 429
    assert world.open("0", address="2001:db8:1:3::1").status == 404


def test_a_header_does_not_change_where_one_comes_from(world: World) -> None:
    letter = {"reference": "00000-00000-0000", "birth_date": BORN}
    statuses = [
        world.send(
            "POST",
            "/appointments/access",
            letter,
            headers={"X-Forwarded-For": f"198.51.100.{number}"},
        ).status
        for number in range(ADDRESS.allowed(world.now) + 1)
    ]
    assert statuses[-1] == 429


def test_the_patient_may_come_as_often_as_they_like(world: World) -> None:
    code = world.feed().body["reference"]
    assert {world.open(code).status for _ in range(3 * CODE.at_once)} == {204}


def test_no_address_is_stored_in_the_clear(world: World) -> None:
    world.open("00000-00000-0000", address="203.0.113.7")
    assert len(world.items("attempts")) == 2
    assert "203.0.113" not in str(world.items("attempts"))


def test_a_table_that_does_not_answer_lets_nobody_in(world: World) -> None:
    code = world.feed().body["reference"]
    world.fail(dynamodb_UpdateItem=1)
    answer = world.open(code)
    assert (answer.status, answer.code) == (503, "busy")
