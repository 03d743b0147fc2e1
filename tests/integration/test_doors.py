"""Letters that open nothing, because the patient said so; and the day it takes to open them again.

Whoever asks for that may be standing behind the patient.
"""

from typing import Any

import pytest

from tests.integration.outside import Registered
from tests.integration.world import WOMAN, Answer, World

PATH = "/identity/preferences"


@pytest.fixture
def person(world: World) -> Registered:
    return world.outside.register(WOMAN)


@pytest.fixture
def cookie(world: World, person: Registered) -> str:
    return world.patient()


@pytest.fixture
def code(world: World, person: Registered) -> str:
    reference: str = world.feed().body["reference"]
    return reference


def choose(world: World, cookie: str, **wanted: bool) -> Any:
    version = world.send("GET", PATH, cookie=cookie).body["version"]
    headers = {"If-Match": str(version)}
    doors = {"letter_code": True, "record_online": True, **wanted}
    answer = world.send("PUT", PATH, doors, cookie=cookie, headers=headers)
    assert answer.status == 200
    return answer.body


def notices(world: World) -> list[dict[str, str]]:
    """What the patient is to hear of, by word."""
    found = [item for item in world.items("outbox") if item["sk"]["S"] == "notice"]
    return [{name: value.get("S", "") for name, value in item.items()} for item in found]


def without_reference(answer: Answer) -> dict[str, Any]:
    return {name: value for name, value in answer.body.items() if name != "reference"}


def test_shut_at_once_for_codes_that_are_out(world: World, cookie: str, code: str) -> None:
    assert world.open(code).status == 204
    assert choose(world, cookie, letter_code=False)["letter_code"] is False
    refused = world.open(code)
    assert refused.status == 404
    assert without_reference(refused) == without_reference(world.open("00000-00000-0000"))


def test_shut_at_once_for_what_a_code_has_opened(world: World, cookie: str, code: str) -> None:
    fed = world.feed().body["id"]
    guest = world.open(code).cookie
    assert world.send("GET", f"/appointments/{fed}", cookie=guest).status == 200
    choose(world, cookie, letter_code=False)
    for method, path in [
        ("GET", f"/appointments/{fed}"),
        ("GET", f"/appointments/{fed}/calendar"),
        ("GET", f"/appointments/{fed}/alternatives"),
        ("POST", f"/appointments/{fed}/confirm"),
    ]:
        answer = world.send(method, path, cookie=guest, headers={"If-Match": "1"})
        assert (answer.status, answer.code) == (404, "not-found"), path


def test_no_letter_carries_a_code_while_it_is_shut(world: World, cookie: str, code: str) -> None:
    choose(world, cookie, letter_code=False)
    assert "reference" not in world.feed().body
    assert "reference" not in world.feed("A2").body
    again = world.send("POST", "/appointments/feed/A1/reference", token=world.token())
    assert (again.status, again.code) == (422, "no-code")


def test_the_record_is_another_door(world: World, cookie: str, code: str) -> None:
    chosen = choose(world, cookie, record_online=False)
    assert (chosen["record_online"], chosen["letter_code"]) == (False, True)
    assert world.open(code).status == 204


@pytest.mark.parametrize("door", ["letter_code", "record_online"])
def test_it_opens_again_after_a_day(
    world: World, person: Registered, cookie: str, door: str
) -> None:
    choose(world, cookie, **{door: False})
    asked = choose(world, cookie, **{door: True})
    assert asked[door] is False
    assert asked[f"{door}_from"] == "2026-11-24T10:00:00+01:00"
    world.move(hours=23, minutes=59)
    later = world.send("GET", PATH, cookie=world.patient()).body
    assert (later[door], later[f"{door}_from"]) == (False, "2026-11-24T10:00:00+01:00")
    world.move(minutes=1)
    opened = world.send("GET", PATH, cookie=world.patient()).body
    assert opened[door] is True
    assert f"{door}_from" not in opened


def test_the_code_opens_again_after_a_day(world: World, cookie: str, code: str) -> None:
    choose(world, cookie, letter_code=False)
    choose(world, cookie, letter_code=True)
    world.move(hours=23, minutes=59)
    assert world.open(code).status == 404
    world.move(minutes=1)
    assert world.open(code).status == 204


def test_asking_again_does_not_delay_it(world: World, cookie: str) -> None:
    choose(world, cookie, letter_code=False)
    first = choose(world, cookie, letter_code=True)["letter_code_from"]
    world.move(minutes=20)
    assert choose(world, cookie, letter_code=True)["letter_code_from"] == first


def test_the_patient_hears_once_that_a_door_is_to_open(world: World, cookie: str) -> None:
    choose(world, cookie, letter_code=False)
    assert notices(world) == []
    for _ in range(3):
        choose(world, cookie, letter_code=True)
    (notice,) = notices(world)
    assert notice["occasion"] == "letter_code-opens"
    assert notice["concerns"] == "2026-11-24T09:00:00.000000Z"
    assert WOMAN not in str(notice)


def test_and_again_when_it_was_shut_in_between(world: World, cookie: str) -> None:
    for wanted in (False, True, False, True):
        choose(world, cookie, letter_code=wanted)
    assert [each["occasion"] for each in notices(world)] == ["letter_code-opens"] * 2


def test_shutting_it_again_takes_the_opening_back(world: World, cookie: str, code: str) -> None:
    for wanted in (False, True, False):
        chosen = choose(world, cookie, letter_code=wanted)
    assert "letter_code_from" not in chosen
    world.move(hours=25)
    assert world.open(code).status == 404


def test_both_doors_are_told_of(world: World, cookie: str) -> None:
    choose(world, cookie, letter_code=False, record_online=False)
    choose(world, cookie, letter_code=True, record_online=True)
    told = sorted(each["occasion"] for each in notices(world))
    assert told == ["letter_code-opens", "record_online-opens"]


def test_without_a_word_to_the_patient_nothing_is_opened(world: World, cookie: str) -> None:
    choose(world, cookie, letter_code=False)
    world.fail(dynamodb_TransactWriteItems={"rate": 1, "error": "ValidationException"})
    doors = {"letter_code": True, "record_online": True}
    answer = world.send("PUT", PATH, doors, cookie=cookie, headers={"If-Match": "1"})
    assert answer.status == 503
    world.fail()
    assert "letter_code_from" not in world.send("GET", PATH, cookie=cookie).body
    assert notices(world) == []
